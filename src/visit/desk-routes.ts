import { isScheme } from '../rules/schemes.ts';
import { DESK, IMPACT, UPCOMING } from '../views/review/desk-addresses.ts';

/** A page of the editors' desk. */
export type DeskRoute =
  | { readonly page: 'list' }
  | { readonly page: 'upcoming' }
  | { readonly page: 'impact' }
  | { readonly page: 'scheme'; readonly scheme: string };

/**
 * The page of the desk that a hash names, if any. The routes of a citizen's pages come with the first
 * question (`routes.ts`); these come with the pages that are fetched last.
 */
export function deskRouteOf(hash: string): DeskRoute | undefined {
  const [page, scheme, ...more] = hash.split('/').slice(1);
  if (`#/${page}` !== DESK || more.length > 0) return undefined;
  if (scheme === undefined) return { page: 'list' };
  if (hash === UPCOMING) return { page: 'upcoming' };
  if (hash === IMPACT) return { page: 'impact' };
  return isScheme(scheme) ? { page: 'scheme', scheme } : undefined;
}
