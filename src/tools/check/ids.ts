import { mentionsIn, type Mention } from '../../language/mentions.ts';
import { optionsOf } from '../../language/questions.ts';
import { nameOfRow, type Flow } from '../../language/flow.ts';
import { didYouMean, type Fault } from './fault.ts';
import { fileOf, partsOf, type World } from './world.ts';

/** Ids that name nothing: outcomes, questions, answers, figures, schemes, sources. */
export function checkIds(world: World): readonly Fault[] {
  const { flows, schemes } = world;
  return [
    ...flows.flatMap((flow) => [
      ...checkRows(flow),
      ...checkMentions(flow, world),
      ...checkOutcomes(flow, world),
      ...checkReadings(flow, world),
    ]),
    ...flows
      .filter(({ scheme }) => !Object.hasOwn(schemes, scheme))
      .map((flow) =>
        dangling(
          fileOf(flow),
          `is of the scheme "${flow.scheme}", which`,
          flow.scheme,
          Object.keys(schemes),
        ),
      ),
    ...Object.entries(schemes).flatMap(([id, scheme]) =>
      scheme.decides.flatMap(({ if: condition }) =>
        condition ? checkPart(`flows/${id}/law.ts, decides`, condition, world) : [],
      ),
    ),
    ...checkQuestions(world),
    ...world.overviewOrder
      .filter((id) => !Object.hasOwn(world.questions, id))
      .map((id) =>
        dangling(
          'flows/overview.ts',
          `names the question "${id}", which`,
          id,
          Object.keys(world.questions),
        ),
      ),
  ];
}

/** An id that names nothing, with the nearest one that names something. */
export function dangling(
  where: string,
  names: string,
  wrong: string,
  ids: readonly string[],
): Fault {
  return {
    kind: 'dangling',
    where,
    what: `${names} does not exist`,
    todo: didYouMean(wrong, ids, 'Define it, or take it out.'),
  };
}

function checkRows(flow: Flow): readonly Fault[] {
  const ids = Object.keys(flow.outcomes);
  return flow.rows.flatMap((row) =>
    ids.includes(row.then)
      ? []
      : [
          dangling(
            `${fileOf(flow)}, ${nameOfRow(row)}`,
            `leads to the outcome "${row.then}", which`,
            row.then,
            ids,
          ),
        ],
  );
}

function checkMentions(flow: Flow, world: World): readonly Fault[] {
  const parts = partsOf(flow).flatMap(({ where, part }) => checkPart(where, part, world));
  const afters = flow.rows.flatMap(({ after, ...row }) =>
    after === undefined || Object.hasOwn(world.figures, after)
      ? []
      : [
          dangling(
            `${fileOf(flow)}, ${nameOfRow(row)}`,
            `names the figure "${after}", which`,
            after,
            Object.keys(world.figures),
          ),
        ],
  );
  return [...parts, ...afters];
}

/** Ids in a condition or quantity that name nothing. */
export const checkPart = (
  where: string,
  part: Parameters<typeof mentionsIn>[0],
  { questions, figures }: World,
): readonly Fault[] =>
  [...mentionsIn(part)].flatMap((mention) => {
    if ('question' in mention) return checkMention(where, mention, questions);
    if (Object.hasOwn(figures, mention.figure)) return [];
    const names = `names the figure "${mention.figure}", which`;
    return [dangling(where, names, mention.figure, Object.keys(figures))];
  });

function checkMention(
  where: string,
  { question: id, answers: named = [] }: Extract<Mention, { question: string }>,
  questions: World['questions'],
): readonly Fault[] {
  const question = Object.hasOwn(questions, id) ? questions[id] : undefined;
  if (!question) return [dangling(where, `asks "${id}", which`, id, Object.keys(questions))];
  const answers = Object.keys(optionsOf(question) ?? {});
  return named
    .filter((answer) => !answers.includes(answer))
    .map((answer) =>
      dangling(where, `names the answer "${answer}" of "${id}", which`, answer, answers),
    );
}

function checkOutcomes(flow: Flow, { questions, schemes }: World): readonly Fault[] {
  return Object.entries(flow.outcomes).flatMap(([id, { instead = [], because = [] }]) => {
    const where = `${fileOf(flow)}, outcome "${id}"`;
    return [
      ...instead
        .filter((scheme) => !Object.hasOwn(schemes, scheme))
        .map((scheme) =>
          dangling(where, `points to the scheme "${scheme}", which`, scheme, Object.keys(schemes)),
        ),
      ...because
        .filter((question) => !Object.hasOwn(questions, question))
        .map((question) =>
          dangling(
            where,
            `names the question "${question}", which`,
            question,
            Object.keys(questions),
          ),
        ),
    ];
  });
}

function checkQuestions({ questions }: World): readonly Fault[] {
  const ids = Object.keys(questions);
  return Object.entries(questions).flatMap(([id, question]) => {
    const where = `flows/questions.ts, "${id}"`;
    const first = question.kind === 'number' ? question.firstValueFrom : undefined;
    const others = [...Object.keys(question.helpBy ?? {}), ...(first === undefined ? [] : [first])];
    const answers = Object.keys(optionsOf(question) ?? {});
    const changesTo = question.kind === 'number' ? [] : (question.changesTo ?? []);
    return [
      ...others
        .filter((other) => !ids.includes(other))
        .map((other) => dangling(where, `names the question "${other}", which`, other, ids)),
      ...changesTo
        .filter((answer) => !answers.includes(answer))
        .map((answer) => dangling(where, `changes to "${answer}", which`, answer, answers)),
    ];
  });
}

/** In the overview, a question is read as another of its kind, and that one as itself. */
function checkReadings(flow: Flow, { questions }: World): readonly Fault[] {
  const readings = flow.overviewReads ?? {};
  return Object.entries(readings).flatMap(([asked, readAs]): Fault[] => {
    const where = `${fileOf(flow)}, overviewReads, "${asked}"`;
    const ids = Object.keys(questions);
    const missing = [asked, readAs].filter((id) => !ids.includes(id));
    if (missing.length > 0)
      return missing.map((id) => dangling(where, `names the question "${id}", which`, id, ids));
    if (readAs in readings)
      return [
        {
          kind: 'loop',
          where,
          what: `is read as "${readAs}", which is itself read as "${readings[readAs]}"`,
          todo: 'Name the question that is asked.',
        },
      ];
    if (questions[asked]?.kind === questions[readAs]?.kind) return [];
    return [
      {
        kind: 'dangling',
        where,
        what: `is read as "${readAs}", which is a question of another kind`,
        todo: 'Name one of the same kind.',
      },
    ];
  });
}
