import { addressHere } from '../browser/address.ts';
import { entryHere, type Entry } from '../browser/history.ts';
import { isScheme } from '../rules/schemes.ts';
import { OVERVIEW, routeAddresses } from '../views/addresses.ts';
import { routeOf, type LinkRoute, type Route } from './routes.ts';

/** Whether a name from outside is that of the overview or of a scheme. */
export const isRun = (name: string): boolean => name === OVERVIEW || isScheme(name);

/**
 * The route and the entry where the browser stands; a new place in the history is given its depth.
 * A link's answers leave the address, and with it the history, as soon as they are read, wherever in
 * it they stand. A mangled address is written as it was meant.
 */
export function here(
  depthBefore: number,
): { readonly route: Route | LinkRoute; readonly entry: Entry } | undefined {
  const { before, hash: found, isMended } = addressHere();
  const hash = withSlash(found);
  const route = routeOf(hash, isRun);
  if (!route) return undefined;
  const own = route.page === 'link' ? routeAddresses.overview : hash;
  const instead = isMended ? before + own : own === found ? undefined : own;
  return { route, entry: entryHere(depthBefore, instead) };
}

/** Whoever types an address leaves its slash out: what names a page is no place in the page. */
function withSlash(hash: string): string {
  const meant = hash.replace(/^#(?=\w)/, '#/').toLowerCase();
  return routeOf(meant, isRun)?.page === 'not-found' ? hash : meant;
}
