import { holdsOn, type Day } from '../../language/day.ts';
import { entryOn, type Figure } from '../../language/figures.ts';
import type { Row } from '../../language/flow.ts';
import type { Cite } from '../../language/sources.ts';
import { standingOf } from '../../language/standing.ts';
import { figureText, nestByDot } from '../../text/figure-plugs.ts';
import { formatDay } from '../../text/format.ts';
import { unbroken } from '../../text/law.ts';
import type { Plugs, Translate } from '../../text/texts.ts';
import type { ConditionWords } from './conditions-in-words.ts';
import type { DeskRules } from './desk-rules.ts';
import type { CiteView } from './review-view.ts';

/** With what the desk speaks: rules, a day, a language. */
export interface DeskWords extends ConditionWords {
  readonly rules: DeskRules;
  readonly on: Day;
  readonly language: string;
  readonly day: (day: Day) => string;
  /** What was put together once for the texts of each scheme on a day. */
  readonly plugs: Map<string, Plugs>;
}

/** What the desk says of some rules on a day, in a language whose texts are there. */
export function deskWords(
  rules: DeskRules,
  place: { readonly on: Day; readonly language: string; readonly t: Translate },
): DeskWords {
  return {
    ...place,
    rules,
    figure: (id) => figureInWords(id, rules, place),
    day: (day) => formatDay(day, place.language),
    plugs: new Map(),
  };
}

/** A figure's value on the day with its unit, and its name: "5 uger (six-week.waiting)". */
function figureInWords(
  id: string,
  { figures }: DeskRules,
  place: { readonly on: Day; readonly language: string; readonly t: Translate },
): string {
  const figure = figures[id]!;
  const text = figureText(figure, place);
  const value = entryOn(figure, place.on)?.value;
  return `${typeof value === 'number' ? withUnit(text, value, figure, place.t) : text} (${id})`;
}

/** @param text the figure's value in words */
export const withUnit = (text: string, value: number, { unit }: Figure, t: Translate): string =>
  unit === 'day' ? text : t(`review:unit.${unit}`, { count: value, value: text });

/**
 * What a scheme's texts plug: the figures of the day, and in brackets the names of what hangs on a
 * person's answers.
 */
export function plugsFor(scheme: string, words: DeskWords): Plugs {
  const key = `${scheme} ${words.on}`;
  const known = words.plugs.get(key) ?? newPlugs(scheme, words);
  words.plugs.set(key, known);
  return known;
}

function newPlugs(scheme: string, words: DeskWords): Plugs {
  const { rules } = words;
  const own = rules.flows.find((flow) => flow.scheme === scheme)?.plugs ?? {};
  return nestByDot([
    ...Object.entries(rules.figures).map(([id, figure]): [string, string] => [
      id,
      figureText(figure, words),
    ]),
    ...Object.keys(own).map((id): [string, string] => [id, `[${id}]`]),
  ]);
}

/** A cite in words, with how its source is known on the day. */
export function citeView(cite: Cite, { rules, t, on }: DeskWords): CiteView {
  const { source, section } = cite;
  const { title, url, changesUnread } = rules.sources[source]!;
  const standing = standingOf(cite, rules.sources[source]!, on);
  const isOfOldText = standing === 'read' && changesUnread === true;
  return {
    text: unbroken([title, section].filter(Boolean).join(', ')),
    href: url,
    standing: isOfOldText ? 'exposed' : standing,
    standingWord: t(`review:standing.${isOfOldText ? 'before-changes' : standing}`),
  };
}

/** When and where something stands; empty where always and everywhere. */
export function periodInWords(
  { from, until, after, only }: Pick<Row, 'from' | 'until' | 'after' | 'only'>,
  { t, day, figure }: DeskWords,
): string {
  return [
    from && t('review:period.from', { day: day(from) }),
    until && t('review:period.until', { day: day(until) }),
    after && t('review:period.after', { day: figure(after) }),
    only && t(`review:period.${only}`),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Whether a row stands in some table of the day: the scheme's own, or the overview's. */
export function standsOn(row: Row, { rules, on }: Pick<DeskWords, 'rules' | 'on'>): boolean {
  if (!holdsOn(row, on) || row.after === undefined) return holdsOn(row, on);
  const last = entryOn(rules.figures[row.after]!, on)?.value;
  return typeof last === 'string' && on > last;
}
