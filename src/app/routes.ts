/** Where in the guide a person is; it stands in the address after the `#`, and holds no answer. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'run'; readonly run: string }
  | { readonly page: 'answers' }
  | { readonly page: 'not-found' };

/** The overview's own name among the runs; the others are schemes. */
export const OVERVIEW = 'overview';

/**
 * The route of an address's hash, or `undefined` for a place in the page (`#main`), which is no route.
 * @param isRun whether a name is the overview or a scheme
 */
export function routeOf(hash: string, isRun: (name: string) => boolean): Route | undefined {
  if (hash === '' || hash === '#' || hash === '#/') return { page: 'start' };
  if (!hash.startsWith('#/')) return undefined;
  const name = hash.slice(2);
  if (name === 'answers') return { page: 'answers' };
  return isRun(name) ? { page: 'run', run: name } : { page: 'not-found' };
}

/** The address of a run's first open question, or of its result. */
export const addressOfRun = (run: string): string => `#/${run}`;

/** The address of a route, after the `#`. */
export function hashOf(route: Route): string {
  if (route.page === 'run') return addressOfRun(route.run);
  return route.page === 'answers' ? '#/answers' : '#/';
}

/** An address with one setting of the query set, or taken out; the present place if none is named. */
export function addressWith(
  setting: string,
  value: string | undefined,
  hash: string = location.hash,
): string {
  const query = new URLSearchParams(location.search);
  if (value === undefined) query.delete(setting);
  else query.set(setting, value);
  const rest = query.toString();
  return `${location.pathname}${rest && `?${rest}`}${hash}`;
}
