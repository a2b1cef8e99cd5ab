import { sorted } from '../language/sorted.ts';
import type { PluggedValue } from '../engine/plugs.ts';
import type { Law, SchemeWithLaw } from '../language/schemes.ts';
import type { Cite, Source } from '../language/sources.ts';
import { rules } from '../rules/rules.ts';
import { schemeOf } from '../rules/schemes.ts';
import { danishNameIn } from '../text/danish-in.ts';
import { nestByDot } from '../text/figure-plugs.ts';
import { formatDay, formatKroner, formatList, formatNumber } from '../text/format.ts';
import { unbroken } from '../text/law.ts';
import type { Plugs, Translate } from '../text/texts.ts';
import { routeAddresses } from './addresses.ts';
import type { Telling } from './telling.ts';
import type { LinkOrText, SchemeLinkView } from './view-types.ts';

/** What is known of a source by its id. */
export const sourceOf = (id: string): Source => rules.sources[id]!;

/** A place in a source, as a link where it is published. */
export function sourceView({ source, section }: Cite, t: Translate): LinkOrText {
  const { title, url } = sourceOf(source);
  const text = section === undefined ? title : t('result.source', { title, section });
  return { text: unbroken(text), ...(url !== undefined && { href: url }) };
}

/** A source's number without its name: "LBK 280/2024". */
export function numberOf(id: string): string {
  const { title } = sourceOf(id);
  return /^(LBK|BEK|Lov) [\d/]+/.exec(title)?.[0] ?? title;
}

/** The first place a scheme rests on, as lawyers name it. */
export const lawOf = ({ sources: [first] }: Law, t: Translate): string =>
  first ? placeText(first, t) : '';

/** A source's number without its name, and the section. */
export function placeText({ source, section }: Cite, t: Translate): string {
  const title = numberOf(source);
  return unbroken(section === undefined ? title : t('result.source', { title, section }));
}

/** When the rules were last checked; past the review day, that they may have changed since. */
export function checkedText(
  { sources: cites, reviewBy }: Pick<SchemeWithLaw, 'sources' | 'reviewBy'>,
  { t, language, on }: Telling,
): string {
  const [oldest] = sorted(cites.map(({ source }) => sourceOf(source).readOn));
  const checked = oldest === undefined ? '' : formatDay(oldest, language);
  return on > reviewBy
    ? t('result.overdue', { checked, review: formatDay(reviewBy, language) })
    : t('result.checked', { checked });
}

/** The figures of the day, and what a table computes besides. */
export function allPlugs(
  computed: Readonly<Record<string, PluggedValue>>,
  { figures, language }: Pick<Telling, 'figures' | 'language'>,
): Plugs {
  const nested = nestByDot(
    Object.entries(computed).map(([id, { value, as }]) => [
      id,
      as === 'kroner' ? formatKroner(value, language) : formatNumber(value, language, 0),
    ]),
  );
  const merged: Record<string, unknown> = { ...figures };
  for (const [area, value] of Object.entries(nested))
    merged[area] = typeof value === 'object' ? { ...(merged[area] as object), ...value } : value;
  return merged;
}

/** A link to a scheme's own questions, in plain words and with its official name. */
export const linkTo = (scheme: string, t: Translate): SchemeLinkView => ({
  href: routeAddresses.run(scheme),
  text: t(`schemes:${scheme}`),
  official: schemeOf(scheme).name,
});

/** The official names of some schemes, as a list. */
export const namesOf = (
  schemes: readonly { readonly scheme: string }[],
  language: string,
): string =>
  formatList(
    schemes.map(({ scheme }) => danishNameIn(language, schemeOf(scheme).name)),
    language,
  );
