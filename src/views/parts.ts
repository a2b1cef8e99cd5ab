import { sorted } from '../language/sorted.ts';
import { COMPARED, PARTS, type Compared, type Part, type Point } from '../language/points.ts';
import { keyIn, type Plugs, type Translate } from '../text/texts.ts';
import type { PartView } from './view-types.ts';

/** The points that one file says of a result. */
export interface PointsSaid {
  readonly file: string;
  readonly points: readonly Point[];
}

/** From so many lines on, a list is folded; what you must do, pay and risk is never folded. */
const LONG_LIST = 7;
const NEVER_FOLDED: readonly Part[] = ['get', 'do', 'cost'];
/** Of what you get, the first lines stand open: they come first since they matter most. */
const OPEN_OF_GET = 6;

/** The points by part; a part without points is left out. */
export function partViews(
  said: readonly PointsSaid[],
  { t }: { readonly t: Translate },
  plugs: Plugs,
): readonly PartView[] {
  return PARTS.map((part) => {
    const ofPart = (point: Point): boolean => point.part === part;
    const lines = linesOf(part === 'changed' ? newestFirst(said) : said, ofPart, t, plugs);
    const isLong = lines.length >= LONG_LIST && !NEVER_FOLDED.includes(part);
    return {
      id: part,
      title: t(`part.${part}`),
      isOrdered: part === 'do',
      isFolded: isLong || part === 'changed',
      openLines: part === 'get' && lines.length > OPEN_OF_GET + 2 ? OPEN_OF_GET : lines.length,
      lines,
    };
  }).filter(({ lines }) => lines.length > 0);
}

const newestFirst = (said: readonly PointsSaid[]): readonly PointsSaid[] =>
  said.map(({ file, points }) => ({
    file,
    points: sorted(points, ({ from: one = '' }, { from: other = '' }) => other.localeCompare(one)),
  }));

/** What tells a result apart from others, in a few words each. */
export const comparedTexts = (
  said: readonly PointsSaid[],
  t: Translate,
  plugs: Plugs,
): Readonly<Partial<Record<Compared, string>>> =>
  Object.fromEntries(
    COMPARED.flatMap((part) =>
      linesOf(said, (point) => point.part === part, t, plugs)
        .slice(0, 1)
        .map((text) => [part, text]),
    ),
  );

/** What a result says of the points that are meant. */
export const linesOf = (
  said: readonly PointsSaid[],
  isMeant: (point: Point) => boolean,
  t: Translate,
  plugs: Plugs,
): readonly string[] =>
  said.flatMap(({ file, points }) =>
    points.filter(isMeant).map(({ id }) => t(keyIn(file, `points.${id}`), plugs)),
  );
