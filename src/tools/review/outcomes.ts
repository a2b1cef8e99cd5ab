import { holdsOn, type Day } from '../../language/day.ts';
import type { Flow, Outcome, Row } from '../../language/flow.ts';
import { isSaidBy, PARTS, SHARED, type Point } from '../../language/points.ts';
import { keyIn, type Plugs } from '../../text/texts.ts';
import { citedIn, type World } from '../check/world.ts';
import {
  conditionInWords,
  shortOf,
  windowInWords,
  type SheetWords,
} from './conditions-in-words.ts';

export const NOT_THAT_DAY = ' – gælder ikke den dag';

/** Where a rule stands in the law, and which reading of it was taken. */
export const standing = (
  { source, reading }: Pick<Outcome, 'source' | 'reading'>,
  world: World,
): readonly string[] => [
  ...(source ? [`Kilde: ${citedIn(source, world)}`] : []),
  ...(reading === undefined ? [] : [`Læsning: ${reading}`]),
];

type Period = Pick<Row, 'from' | 'until' | 'after' | 'only'>;

export function periodOf({ from, until, after, only }: Period, { figure }: SheetWords): string {
  const parts = [
    from && `fra ${from}`,
    until && `til ${until}`,
    after && `efter ${figure(after)}`,
    only && (only === 'overview' ? 'kun i overblikket' : 'ikke i overblikket'),
  ].filter(Boolean);
  return parts.length === 0 ? '' : `[${parts.join(', ')}] `;
}

/** Each outcome with all that it can say, and to whom. */
export function outcomesOf(
  flow: Flow,
  on: Day,
  world: World,
  words: SheetWords,
  plugs: Plugs,
): readonly string[] {
  return [
    '',
    '## Udfald',
    words.t(keyIn(flow.scheme, 'what'), plugs),
    ...Object.entries(flow.outcomes).flatMap(([id, outcome]) => [
      '',
      ...headOfOutcome(flow, id, outcome, on, words),
      ...saidOfOutcome(flow, id, outcome, world, words, plugs),
      ...pointsOfOutcome(flow, id, outcome, on, world, words, plugs),
    ]),
  ];
}

function headOfOutcome(
  flow: Flow,
  id: string,
  { verdict }: Outcome,
  on: Day,
  { t }: SheetWords,
): readonly string[] {
  const canComeOut = flow.rows.some((row) => row.then === id && holdsOn(row, on));
  return [`### ${id}: ${t(`verdict.${verdict}`)}${canComeOut ? '' : NOT_THAT_DAY}`];
}

function saidOfOutcome(
  { scheme }: Flow,
  id: string,
  outcome: Outcome,
  world: World,
  words: SheetWords,
  plugs: Plugs,
): readonly string[] {
  const { shared, window, instead = [], because = [] } = outcome;
  const { t } = words;
  const textOf = (part: 'verdict' | 'next'): string =>
    t(keyIn(shared ? SHARED : scheme, `outcomes.${id}.${part}`), plugs);
  const named = because.map((question) => shortOf(question, t)).join(', ');
  return [
    textOf('verdict'),
    ...standing(outcome, world),
    `Nu: ${textOf('next')}`,
    ...(named === '' ? [] : [`Fordi: ${named}`]),
    ...(window ? [`Hvornår: ${windowInWords(window, words)}`] : []),
    ...(instead.length > 0 ? [`I stedet: ${instead.join(', ')}`] : []),
  ];
}

function pointsOfOutcome(
  { scheme }: Flow,
  id: string,
  outcome: Outcome,
  on: Day,
  world: World,
  words: SheetWords,
  plugs: Plugs,
): readonly string[] {
  const own = world.points.find((one) => one.scheme === scheme)?.points ?? [];
  const said = own.filter((point) => holdsOn(point, on) && isSaidBy(point, id, outcome));
  const lineOf = (title: string, point: Point): string => {
    const text = words.t(keyIn(scheme, `points.${point.id}`), plugs);
    const source = point.source ? ` (${citedIn(point.source, world)})` : '';
    return `- ${title}: ${periodOf(point, words)}${text}${source}${forWhom(point, words)}`;
  };
  return ([...PARTS, 'who'] as const).flatMap((part) => {
    const title = part === 'who' ? words.t('result.who') : words.t(`part.${part}`);
    return said.filter((point) => point.part === part).map((point) => lineOf(title, point));
  });
}

/** The answers that a point needs, so that who signs sees to whom it is said. */
function forWhom({ if: conditions = [] }: Point, words: SheetWords): string {
  if (conditions.length === 0) return '';
  const needed = conditions.map((condition) => conditionInWords(condition, words));
  return ` – kun når ${needed.join(', og ')}`;
}
