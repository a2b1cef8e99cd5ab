import { formulasOf, type Calculator } from '../../language/calculators.ts';
import { figuresIn, mentionsIn } from '../../language/mentions.ts';
import { optionsOf, type Question } from '../../language/questions.ts';
import type { Comparison, Condition } from '../../language/conditions.ts';
import type { Flow, Outcome } from '../../language/flow.ts';
import { employerTexts } from './employer-texts.ts';
import type { World } from './world.ts';

/** A text that must or may stand in a file, and what it may plug besides figures. */
interface ExpectedText {
  readonly plugs?: readonly string[];
  readonly isOptional?: true;
}

export type ExpectedFile = ReadonlyMap<string, ExpectedText>;

/** The texts that the rules need, by file; `common` is looked for in the code instead. */
export function expectedTexts(world: World): ReadonlyMap<string, ExpectedFile> {
  const { flows, questions, schemes, editions } = world;
  const files = new Map<string, ExpectedFile>();
  files.set('schemes', new Map(Object.keys(schemes).map((id) => [id, {}])));
  files.set('editions', new Map(editions.map(({ number }) => [String(number), {}])));
  files.set('questions', questionTexts(world));
  files.set('notes', notesAfter(world));
  files.set('calculators', calculatorTexts(world));
  files.set('employer', new Map(employerTexts(world)));
  const terms = new Set(Object.values(questions).flatMap((question) => question.terms ?? []));
  files.set(
    'terms',
    new Map(
      [...terms].flatMap((id) => [
        [`${id}.question`, {}],
        [`${id}.answer`, {}],
      ]),
    ),
  );
  const shared = flows.flatMap((flow) =>
    Object.entries(flow.outcomes).flatMap(([id, outcome]) => (outcome.shared ? [id] : [])),
  );
  files.set('shared', new Map([...new Set(shared)].flatMap((id) => outcomeTexts(id, []))));
  for (const flow of flows) files.set(flow.scheme, flowTexts(flow));
  for (const { scheme, points } of world.points) {
    const plugs = flows.find((flow) => flow.scheme === scheme)?.plugs ?? {};
    const texts = points.map(({ id }): [string, ExpectedText] => [
      `points.${id}`,
      { plugs: Object.keys(plugs) },
    ]);
    files.set(scheme, new Map([...(files.get(scheme) ?? []), ...texts]));
  }
  return files;
}

function flowTexts(flow: Flow): ExpectedFile {
  const plugs = Object.keys(flow.plugs ?? {});
  const own = Object.entries(flow.outcomes).filter(([, { shared }]) => !shared);
  const amounts = Object.values<Outcome>(flow.outcomes).flatMap((outcome) => outcome.amounts ?? []);
  return new Map<string, ExpectedText>([
    ['what', {}],
    ...own.flatMap(([id]) => outcomeTexts(id, plugs)),
    ...amounts.flatMap((id): [string, ExpectedText][] => [
      [`amounts.${id}.known`, { plugs }],
      [`amounts.${id}.unknown`, {}],
    ]),
  ]);
}

const outcomeTexts = (id: string, plugs: readonly string[]): [string, ExpectedText][] =>
  ['verdict', 'next'].map((part) => [`outcomes.${id}.${part}`, { plugs }]);

function questionTexts(world: World): ExpectedFile {
  const comparisons = comparisonsOf(world.flows);
  return new Map(
    Object.entries(world.questions).flatMap(([id, question]) =>
      below(id, textsOfQuestion(question, comparisons.get(id) ?? new Set())),
    ),
  );
}

/** What is said above the next question: in a file apart, which does not ship with the first question. */
const notesAfter = ({ questions }: World): ExpectedFile =>
  new Map(
    Object.entries(questions).flatMap(([id, question]) =>
      Object.entries(optionsOf(question) ?? {}).flatMap(([answer, { note }]) =>
        note ? [[`${id}.${answer}`, {}]] : [],
      ),
    ),
  );

function textsOfQuestion(
  question: Question,
  comparisons: ReadonlySet<Comparison>,
): [string, ExpectedText][] {
  const helps = Object.entries(question.helpBy ?? {}).flatMap(([other, answers]) =>
    answers.map((answer) => `help-by.${other}.${answer}`),
  );
  const texts = [...textsOfField(question)];
  for (const key of ['short', ...helps]) texts.push([key, {}]);
  if (question.kind === 'number') {
    if (question.fromDay)
      for (const key of ['legend', 'help', ...helps]) texts.push([`from-day.${key}`, {}]);
    for (const form of ['one', 'other'])
      texts.push([`because.value_${form}`, { plugs: ['value'] }]);
    texts.push(['because.value_zero', { isOptional: true }]);
    for (const by of comparisons) texts.push([`because.${by}`, { plugs: ['value', 'limit'] }]);
    return texts;
  }
  if ('groups' in question)
    for (const group of Object.keys(question.groups)) texts.push([`groups.${group}`, {}]);
  for (const answer of Object.keys(optionsOf(question) ?? {}))
    texts.push([`answers.${answer}.because`, {}]);
  return texts;
}

/** What a question, or an input of a calculator, needs to be asked. */
function textsOfField(question: Question): readonly [string, ExpectedText][] {
  const asked: [string, ExpectedText][] = ['title', 'help'].map((key) => [key, {}]);
  if (question.kind === 'number') {
    const faults = ['empty', 'not-a-number', 'not-whole', 'out-of-range'];
    return [
      ...asked,
      ['unit_one', {}],
      ['unit_other', {}],
      ...faults.map((fault): [string, ExpectedText] => [
        `errors.${fault}`,
        { plugs: ['from', 'to'] },
      ]),
    ];
  }
  const answers = Object.keys(optionsOf(question) ?? {});
  return [
    ...asked,
    ['error', {}],
    ...answers.flatMap((answer): [string, ExpectedText][] => [
      [`answers.${answer}.label`, {}],
      [`answers.${answer}.hint`, { isOptional: true }],
    ]),
  ];
}

/** The words of the inputs, of the figures that are counted with, and of each calculator. */
function calculatorTexts({ calculators, inputs }: World): ExpectedFile {
  const all = Object.entries(calculators);
  const figures = figuresIn(...all.flatMap(([, calculator]) => formulasOf(calculator)));
  return new Map([
    ...Object.entries(inputs).flatMap(([id, input]) => below(`inputs.${id}`, textsOfField(input))),
    ...figures.map((id): [string, ExpectedText] => [`figures.${id}`, {}]),
    ...all.flatMap(([id, calculator]) => below(id, textsOfCalculator(calculator))),
  ]);
}

const textsOfCalculator = ({ results, notes }: Calculator): readonly [string, ExpectedText][] => [
  ['title', {}],
  ['what', {}],
  ['formula', {}],
  ...Object.keys(results).map((id): [string, ExpectedText] => [
    `results.${id}`,
    { plugs: ['value'] },
  ]),
  ...Object.keys(notes).map((id): [string, ExpectedText] => [`notes.${id}`, {}]),
];

const below = (
  prefix: string,
  texts: readonly [string, ExpectedText][],
): readonly [string, ExpectedText][] =>
  texts.map(([key, expected]) => [`${prefix}.${key}`, expected]);

/** How rows hold each number question alone against a limit: a reason is worded for each. */
function comparisonsOf(flows: readonly Flow[]): ReadonlyMap<string, ReadonlySet<Comparison>> {
  const found = new Map<string, Set<Comparison>>();
  const visit = (condition: Condition): void => {
    if ('either' in condition) condition.either.forEach(visit);
    else if ('compare' in condition) {
      const [left, by] = condition.compare;
      if (!('answer' in left) || by === 'equals') return;
      for (const mention of mentionsIn(left))
        if ('question' in mention)
          found.set(mention.question, (found.get(mention.question) ?? new Set()).add(by));
    }
  };
  const readInOverview = flows.flatMap((flow) => Object.entries(flow.overviewReads ?? {}));
  flows
    .flatMap(({ rows }) => rows)
    .flatMap((row) => row.if ?? [])
    .forEach(visit);
  for (const [asked, readAs] of readInOverview)
    found.set(readAs, new Set([...(found.get(readAs) ?? []), ...(found.get(asked) ?? [])]));
  return found;
}
