import type { Authority } from '../language/flow.ts';
import type { Day } from '../language/day.ts';
import { isRegional } from '../language/municipalities.ts';
import { formatDay } from '../text/format.ts';
import type { Translate } from '../text/texts.ts';
import type { ContactView } from './municipality-view.ts';
import type { KnownHome } from './known-municipality.ts';

/** What is said of a municipality is written with. */
interface Words {
  readonly t: Translate;
  readonly on: Day;
  readonly home?: KnownHome | undefined;
}

/** Who decides a result: by name, where the municipality is known. */
export const decidesText = (by: Authority, { t, home }: Words): string =>
  home && by !== 'a-kasse' && by !== 'firm'
    ? t(`home:decides.${by}`, { name: home.name })
    : t(`decides.${by}`);

/** What the deciding office is often called, so that a person knows it by either name. */
export const officeNameTexts = (by: Authority, t: Translate): readonly string[] =>
  by === 'office' ? [t('decides.office-name')] : [];

/** The reader's region, where a scheme's list is that of a region. */
export const regionTexts = (scheme: string, { t, on, home }: Words): readonly string[] =>
  home && isRegional(home.regional, scheme, on) ? [t('home:region', { region: home.region })] : [];

/** The same as one line: on paper there is no room for links. */
export function contactText(
  home: KnownHome,
  { t, language }: { readonly t: Translate; readonly language: string },
): string {
  const { name, lines } = contactView(home, t, language);
  return [name, ...lines].join(' ');
}

/** Whom to turn to in a municipality: as it says itself, or in neutral words. */
export function contactView(home: KnownHome, t: Translate, language: string): ContactView {
  const { office, phone, address, hours, links, updated } = home.file;
  return {
    name: t('home:name', { name: home.name }),
    lines: [
      office === undefined ? t('home:ask') : t('home:office', { office }),
      ...(phone === undefined ? [] : [t('home:phone', { phone })]),
      ...(address === undefined ? [] : [t('home:address', { address })]),
      ...(hours?.length ? [t('home:hours', { hours: hours.join(', ') })] : []),
    ],
    links: links ?? [],
    ...(updated !== undefined && {
      updated: t('home:updated', { day: formatDay(updated, language) }),
    }),
  };
}
