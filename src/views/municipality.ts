import type { Authority } from '../language/flow.ts';
import { isRegional } from '../language/municipalities.ts';
import { formatDay } from '../text/format.ts';
import type { Translate } from '../text/texts.ts';
import { contactOf } from './contact.ts';
import type { ContactView } from './municipality-view.ts';
import type { KnownMunicipality } from './known-municipality.ts';
import type { Telling } from './telling.ts';

/** Who decides a result: by name, where the municipality is known. */
export const decidesText = (by: Authority, { t, municipality }: Telling): string =>
  municipality && by !== 'a-kasse' && by !== 'firm'
    ? t(`municipality:decides.${by}`, { name: municipality.name })
    : t(`decides.${by}`);

/** What the deciding office is often called, so that a person knows it by either name. */
export const officeNameTexts = (by: Authority, t: Translate): readonly string[] =>
  by === 'office' ? [t('decides.office-name')] : [];

/** The reader's region, where a scheme's list is that of a region. */
export const regionTexts = (scheme: string, { t, on, municipality }: Telling): readonly string[] =>
  municipality && isRegional(municipality.regional, scheme, on)
    ? [t('municipality:region', { region: municipality.region })]
    : [];

/** The same as one line: on paper there is no room for links, so the site is named. */
export function contactText(
  municipality: KnownMunicipality,
  { t, language }: Pick<Telling, 't' | 'language'>,
): string {
  const { name, lines } = contactView(municipality, t, language);
  const site = contactOf({ t, municipality })?.site;
  return [name, ...lines, ...(site ? [t('municipality:site', { site: site.text })] : [])].join(' ');
}

/** Whom to turn to in a municipality: as it says itself, else in neutral words and as we have seen. */
export function contactView(
  municipality: KnownMunicipality,
  t: Translate,
  language: string,
): ContactView {
  const { office, address, hours, links = [], updated } = municipality.file;
  const { own = false, phone, page, site } = contactOf({ t, municipality }) ?? {};
  return {
    name: t('municipality:name', { name: municipality.name }),
    lines: [
      office === undefined ? t('municipality:ask') : t('municipality:office', { office }),
      ...(phone ? [t('municipality:phone', { phone: phone.text })] : []),
      ...(address === undefined ? [] : [t('municipality:address', { address })]),
      ...(hours?.length ? [t('municipality:hours', { hours: hours.join(', ') })] : []),
    ],
    ...(phone && { phone }),
    links: own ? links : [page, site].flatMap((link) => link ?? []),
    notes: [
      ...(updated === undefined
        ? []
        : [t('municipality:updated', { day: formatDay(updated, language) })]),
      ...(!own && site ? [t('municipality:seen')] : []),
    ],
  };
}
