import { municipalitySites } from '../../flows/municipality-sites.ts';
import type { KnownSite } from './contact.ts';

/** What was seen of a municipality on the web, by its code. Fetched when a municipality is known. */
export function siteOf(code: string): KnownSite | undefined {
  const { sites, benefits } = municipalitySites;
  const site = sites[code];
  if (!site) return undefined;
  const lived = site.page && benefits[site.page.kind];
  return { ...site, ...(lived && { benefits: lived }) };
}
