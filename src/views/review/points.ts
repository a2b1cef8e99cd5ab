import { holdsOn } from '../../language/day.ts';
import type { Outcome } from '../../language/flow.ts';
import { COMPARED, isSaidBy, PARTS, SHARED, type Point } from '../../language/points.ts';
import { keyIn } from '../../text/texts.ts';
import { allInWords, shortOf } from './conditions-in-words.ts';
import { citeView, periodInWords, plugsFor, type DeskWords } from './desk-words.ts';
import type { PointsOfPart, PointView } from './review-view.ts';

const ALL_PARTS = ['who', ...PARTS, ...COMPARED] as const;

/** A point of the day with its number and words. */
export interface NumberedPoint {
  readonly point: Point;
  readonly view: PointView;
}

/** What a scheme's results say on the day, then what those of every scheme say, numbered in order. */
export function numberedPoints(scheme: string, words: DeskWords): readonly NumberedPoint[] {
  const { rules, on } = words;
  const said = [scheme, SHARED].flatMap((file) =>
    (rules.points.find((one) => one.scheme === file)?.points ?? [])
      .filter((point) => holdsOn(point, on))
      .map((point) => ({ file, point })),
  );
  const inOrder = ALL_PARTS.flatMap((part) => said.filter(({ point }) => point.part === part));
  const plugs = plugsFor(scheme, words);
  return inOrder.map(({ file, point }, i) => ({
    point,
    view: {
      id: file === SHARED ? `${SHARED}.${point.id}` : point.id,
      number: i + 1,
      part: point.part,
      text: words.t(keyIn(file, `points.${point.id}`), plugs),
      period: periodInWords(point, words),
      forWhom: forWhom(point, words),
      source: point.source && citeView(point.source, words),
    },
  }));
}

/** Points by part; of an outcome those that it says. */
export function byPart(
  points: readonly NumberedPoint[],
  { t }: Pick<DeskWords, 't'>,
  of?: { readonly id: string; readonly definition: Outcome },
): readonly PointsOfPart[] {
  const said = points.filter(({ point }) => !of || isSaidBy(point, of.id, of.definition));
  return ALL_PARTS.map((part) => ({
    title: part === 'who' ? t('result.who') : titleOf(part, t),
    points: said.filter(({ point }) => point.part === part).map(({ view }) => view),
  })).filter(({ points: ofPart }) => ofPart.length > 0);
}

const isCompared = (part: string): part is (typeof COMPARED)[number] =>
  (COMPARED as readonly string[]).includes(part);

const titleOf = (part: Exclude<(typeof ALL_PARTS)[number], 'who'>, t: DeskWords['t']): string =>
  isCompared(part) ? t(`plan:compare.${part}`) : t(`part.${part}`);

/** The answers that a point needs, so that who signs sees to whom it is said. */
function forWhom({ if: conditions = [], about, by }: Point, words: DeskWords): string {
  const { t, rules } = words;
  return [
    conditions.length > 0 && t('review:point.when', { conditions: allInWords(conditions, words) }),
    about !== undefined &&
      about in rules.questions &&
      t('review:point.about', { question: shortOf(about, t) }),
    by !== undefined && t('review:point.by', { decides: t(`decides.${by}`) }),
  ]
    .filter(Boolean)
    .join(' ');
}
