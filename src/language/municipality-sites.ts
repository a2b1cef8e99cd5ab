import type { Seen } from './seen.ts';

/**
 * Whom a page of a municipality is for: those out of work, whatever they live on, or those on one
 * kind of benefit. Of each municipality one page at most was seen, and not always the one that is wanted.
 */
export const PAGE_KINDS = ['out-of-work', 'cash-help', 'sick-pay', 'flexi-job'] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/** What was seen of a municipality on the web. It goes behind what the municipality says itself. */
export interface MunicipalitySite extends Omit<Seen, 'confidence'> {
  /** The name of its host: `kk.dk`. */
  readonly site: string;
  /** `low`: in somebody's list or an archive alone; the host's name is shown nevertheless. */
  readonly confidence: Seen['confidence'] | 'low';
  readonly page?: Omit<Seen, 'seenIn'> & { readonly kind: PageKind; readonly address: string };
  /** The number of those who help people out of work, on a page that bears no old date. */
  readonly phone?: { readonly number: string; readonly seenIn: string };
}

export interface MunicipalitySites {
  /** The benefits that a kind of page is for; all, where the kind is left out. */
  readonly benefits: Readonly<Partial<Record<PageKind, readonly string[]>>>;
  /** By the municipality's code. */
  readonly sites: Readonly<Record<string, MunicipalitySite>>;
}

export function defineMunicipalitySites(sites: MunicipalitySites): MunicipalitySites {
  return sites;
}
