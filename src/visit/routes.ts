import { OVERVIEW, SINGLE_PAGES, type SinglePage } from '../views/addresses.ts';

/** Where in the guide a person is; it stands in the address after the `#`, and holds no answer. */
export type Route =
  | { readonly page: 'start' | SinglePage | 'not-found' }
  | { readonly page: 'run'; readonly run: string }
  | { readonly page: 'about'; readonly scheme: string }
  | { readonly page: 'calculator'; readonly calculator: string };

/** Answers that a link holds: taken out of the address as soon as they are read. */
export interface LinkRoute {
  readonly page: 'link';
  readonly payload: string;
  readonly opens: 'run' | OpenedPage;
}

/** Pages that a link can open besides a run's questions and result. */
export const OPENED_PAGES = ['print', 'caseworker'] as const;
type OpenedPage = (typeof OPENED_PAGES)[number];

/** Whatever follows is the link's: a forged one is taken out of the address like any other. */
const LINK = new RegExp(`^#/(link|${OPENED_PAGES.join('|')})/(.+)$`, 's');

/**
 * The route of a hash as `mendedAddress` gives it, or `undefined` for a place in the page (`#main`), which is no route.
 * @param isRun whether a name is the overview or a scheme
 */
export function routeOf(
  hash: string,
  isRun: (name: string) => boolean,
): Route | LinkRoute | undefined {
  if (hash === '' || hash === '#' || hash === '#/') return { page: 'start' };
  if (!hash.startsWith('#/')) return undefined;
  const [, opens, payload] = LINK.exec(hash) ?? [];
  if (payload !== undefined)
    return { page: 'link', payload, opens: OPENED_PAGES.find((page) => page === opens) ?? 'run' };
  const [name = '', rest, ...more] = hash.slice(2).split('/');
  if (rest === undefined) {
    const single = SINGLE_PAGES.find((page) => page === name);
    if (single) return { page: single };
    if (isRun(name)) return { page: 'run', run: name };
  } else if (more.length === 0) {
    if (name === 'calculators') return { page: 'calculator', calculator: rest };
    if (rest === 'about' && name !== OVERVIEW && isRun(name))
      return { page: 'about', scheme: name };
  }
  return { page: 'not-found' };
}

/** The address that holds answers: `writeLink` gives the payload. */
export const addressOfLink = ({ payload, opens }: Omit<LinkRoute, 'page'>): string =>
  `#/${opens === 'run' ? 'link' : opens}/${payload}`;
