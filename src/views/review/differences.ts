import type { DeskWords } from './desk-words.ts';
import type { PointsOfPart, SchemeReview } from './review-view.ts';

/** By which a difference is marked: what came, what went, and what reads otherwise. */
export type Mark = 'added' | 'removed' | 'changed';

/** One thing that is not as it was. */
export interface Difference {
  readonly key: string;
  readonly mark: Mark;
  /** What it is called: "Række 5a". */
  readonly name: string;
  /** As it reads on the first day, and on the second. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The differences of one kind; none where all is alike. */
export interface DifferencesOfKind {
  readonly kind: 'rows' | 'figures' | 'outcomes' | 'points';
  readonly title: string;
  readonly differences: readonly Difference[];
}

/** Something by its key, as it reads on a day. */
interface Said {
  readonly key: string;
  readonly name: string;
  readonly lines: readonly string[];
}

/** What differs between a scheme on one day and on another, and nothing else. */
export function differencesOf(
  one: SchemeReview,
  other: SchemeReview,
  { t }: Pick<DeskWords, 't'>,
): readonly DifferencesOfKind[] {
  const kinds = [
    ['rows', rowsSaid],
    ['figures', figuresSaid],
    ['outcomes', outcomesSaid],
    ['points', pointsSaid],
  ] as const;
  return kinds
    .map(([kind, said]) => ({
      kind,
      title: t(`review:differences.${kind}`),
      differences: between(said(one, t), said(other, t)),
    }))
    .filter(({ differences }) => differences.length > 0);
}

type Say = (review: SchemeReview, t: DeskWords['t']) => readonly Said[];

/** The rows that stand in the table on the day; their own days are what makes them differ. */
const rowsSaid: Say = ({ rows }, t) =>
  rows
    .filter(({ isOn }) => isOn)
    .map(({ key, number, when, then, source, reading }) => ({
      key,
      name: t('review:differences.row', { number }),
      lines: [`${when} → ${then.word}: ${then.says}`, source.text, ...(reading ? [reading] : [])],
    }));

const figuresSaid: Say = ({ figures }) =>
  figures.map(({ id, now }) => ({ key: id, name: id, lines: [now] }));

const outcomesSaid: Say = ({ outcomes }) =>
  outcomes
    .filter(({ isOn }) => isOn)
    .map(({ id, word, says, next, window }) => ({
      key: id,
      name: id,
      lines: [word, says, next, window].filter(Boolean),
    }));

const pointsSaid: Say = ({ points }) =>
  points.flatMap(({ title, points: ofPart }: PointsOfPart) =>
    ofPart.map(({ id, text, forWhom, source }) => ({
      key: id,
      name: title,
      lines: [text, forWhom, source?.text ?? ''].filter(Boolean),
    })),
  );

/** In the order of the second day; what went comes last. */
function between(before: readonly Said[], after: readonly Said[]): readonly Difference[] {
  const earlier = new Map(before.map((one) => [one.key, one]));
  const later = new Map(after.map((one) => [one.key, one]));
  const there = after.flatMap((one): readonly Difference[] => {
    const was = earlier.get(one.key);
    if (!was) return [difference(one, 'added', [], one.lines)];
    const lines = changedLines(was.lines, one.lines);
    return lines ? [difference(one, 'changed', ...lines)] : [];
  });
  const gone = before
    .filter(({ key }) => !later.has(key))
    .map((one) => difference(one, 'removed', one.lines, []));
  return [...there, ...gone];
}

const difference = (
  { key, name }: Said,
  mark: Mark,
  before: readonly string[],
  after: readonly string[],
): Difference => ({ key, name, mark, before, after });

/** The lines that do not stand on both days, or `undefined` where all do. */
function changedLines(
  before: readonly string[],
  after: readonly string[],
): readonly [readonly string[], readonly string[]] | undefined {
  const went = before.filter((line) => !after.includes(line));
  const came = after.filter((line) => !before.includes(line));
  return went.length + came.length > 0 ? [went, came] : undefined;
}
