import type { MunicipalitySite } from '../language/municipality-sites.ts';
import { phoneLink, type Phone } from '../language/phone.ts';
import type { Telling } from './telling.ts';
import type { LinkView } from './view-types.ts';

/** What was seen of a municipality on the web. */
export interface KnownSite extends MunicipalitySite {
  /** The benefits that its page is for; left out where it is for everybody. */
  readonly benefits?: readonly string[];
}

/** How the reader's municipality is reached. */
export interface Contact {
  /** The municipality, by name: "Aalborg". */
  readonly name: string;
  /** Who there helps people out of work, where the municipality says it. */
  readonly office?: string;
  readonly site?: LinkView;
  /** The page to begin at. */
  readonly page?: LinkView;
  readonly phone?: Phone;
  /** Whether the municipality wrote it; the rest was seen on public pages, and nobody has tried it. */
  readonly own: boolean;
}

/**
 * How to reach the reader's municipality; none while none is known. What it says itself goes before what
 * we have seen: who has written a contact without a number has none to give.
 * @param benefit what the reader lives on: some pages are for one kind alone
 */
export function contactOf(
  { t, municipality }: Pick<Telling, 't' | 'municipality'>,
  benefit?: string,
): Contact | undefined {
  if (!municipality) return undefined;
  const { name, site, file } = municipality;
  const own = [file.office, file.phone, file.address, file.links?.[0]].some(Boolean);
  const page = file.links?.[0] ?? (own ? undefined : pageOf(name, site, benefit, t));
  const number = own ? file.phone : site?.phone?.number;
  return {
    name,
    own,
    ...(file.office !== undefined && { office: file.office }),
    ...(site && { site: { text: bareHost(site.site), href: `https://${site.site}/` } }),
    ...(page && { page }),
    ...(number !== undefined && { phone: phoneLink(number) }),
  };
}

const bareHost = (host: string): string => host.replace(/^www\./, '');

function pageOf(
  name: string,
  site: KnownSite | undefined,
  benefit: string | undefined,
  t: Telling['t'],
): LinkView | undefined {
  if (!site?.page) return undefined;
  const { kind, address } = site.page;
  const isMeant = !site.benefits || (benefit !== undefined && site.benefits.includes(benefit));
  return isMeant ? { text: t(`municipality:page.${kind}`, { name }), href: address } : undefined;
}
