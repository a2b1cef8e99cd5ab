import type { TextTree } from '../../text/texts.ts';
import { mentionsIn } from '../../language/mentions.ts';
import { optionsOf, type Question } from '../../language/questions.ts';
import type { Comparison, Condition } from '../../language/conditions.ts';
import type { Flow, Outcome } from '../../language/flow.ts';
import type { World } from './world.ts';

/** Each text of a file, by its whole key. */
export function textsOf(tree: TextTree, prefix = ''): readonly { key: string; text: string }[] {
  return Object.entries(tree).flatMap(([part, value]) => {
    const key = prefix === '' ? part : `${prefix}.${part}`;
    return typeof value === 'string' ? [{ key, text: value }] : textsOf(value, key);
  });
}

/** The plugs of a text: `{{six-week.weeks}}` → `six-week.weeks`. */
export const plugsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*([^}]+?)\s*\}\}/g)].map(([, id]) => id!);

/** A text that must or may stand in a file, and what it may plug besides figures. */
interface ExpectedText {
  readonly plugs?: readonly string[];
  readonly isOptional?: true;
}

export type ExpectedFile = ReadonlyMap<string, ExpectedText>;

/** The texts that the rules need, by file; `common` is looked for in the code instead. */
export function expectedTexts(world: World): ReadonlyMap<string, ExpectedFile> {
  const { flows, questions, schemes } = world;
  const files = new Map<string, ExpectedFile>();
  files.set('schemes', new Map(Object.keys(schemes).map((id) => [id, {}])));
  files.set('questions', questionTexts(world));
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
      [...textsOfQuestion(question, comparisons.get(id) ?? new Set())].map(
        ([key, expected]) => [`${id}.${key}`, expected] as const,
      ),
    ),
  );
}

function textsOfQuestion(
  question: Question,
  comparisons: ReadonlySet<Comparison>,
): [string, ExpectedText][] {
  const texts: [string, ExpectedText][] = ['title', 'help', 'short'].map((key) => [key, {}]);
  for (const [other, answers] of Object.entries(question.helpBy ?? {}))
    for (const answer of answers) texts.push([`help-by.${other}.${answer}`, {}]);
  if (question.kind === 'number') {
    texts.push(['unit_one', {}], ['unit_other', {}]);
    for (const form of ['one', 'other'])
      texts.push([`because.value_${form}`, { plugs: ['value'] }]);
    texts.push(['because.value_zero', { isOptional: true }]);
    for (const by of comparisons) texts.push([`because.${by}`, { plugs: ['value', 'limit'] }]);
    for (const fault of ['empty', 'not-a-number', 'not-whole', 'out-of-range'])
      texts.push([`errors.${fault}`, { plugs: ['from', 'to'] }]);
    return texts;
  }
  texts.push(['error', {}]);
  if ('groups' in question)
    for (const group of Object.keys(question.groups)) texts.push([`groups.${group}`, {}]);
  for (const [answer, { note }] of Object.entries(optionsOf(question) ?? {})) {
    texts.push([`answers.${answer}.label`, {}], [`answers.${answer}.because`, {}]);
    texts.push([`answers.${answer}.hint`, { isOptional: true }]);
    if (note) texts.push([`answers.${answer}.note`, {}]);
  }
  return texts;
}

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
