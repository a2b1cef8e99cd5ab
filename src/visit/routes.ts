/** Where in the guide a person is; it stands in the address after the `#`, and holds no answer. */
export type Route =
  | { readonly page: 'start' | (typeof SINGLE_PAGES)[number] | 'not-found' }
  | { readonly page: 'run'; readonly run: string }
  | { readonly page: 'about'; readonly scheme: string }
  | { readonly page: 'calculator'; readonly calculator: string };

/** Answers that a link holds: taken out of the address as soon as they are read. */
export interface LinkRoute {
  readonly page: 'link';
  readonly payload: string;
  readonly opens: 'run' | 'print';
}

/** The overview's own name among the runs; the others are schemes. */
export const OVERVIEW = 'overview';

/** Pages of which there is one, with nothing to name beside them. */
export const SINGLE_PAGES = [
  'answers',
  'print',
  'employer',
  'embed',
  'rules',
  'accessibility',
  'privacy',
] as const;

/** Whatever follows is the link's: a forged one is taken out of the address like any other. */
const LINK = /^#\/(link|print)\/(.*)$/s;

/**
 * The route of an address's hash, or `undefined` for a place in the page (`#main`), which is no route.
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
    return { page: 'link', payload, opens: opens === 'print' ? 'print' : 'run' };
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

/** The address of a run's first open question, or of its result. */
export const addressOfRun = (run: string): string => `#/${run}`;

/** The address of the page about a scheme. */
export const addressOfAbout = (scheme: string): string => `#/${scheme}/about`;

/** The address that holds answers: `writeLink` gives the payload. */
export const hashOfLink = (payload: string, opens: 'run' | 'print'): string =>
  `#/${opens === 'run' ? 'link' : 'print'}/${payload}`;

/** What of the present query goes with an address that is printed or sent: no day, and no colour. */
const SENT = ['municipality'];
/** What goes with a window of our own, which shows the same guide. */
export const OWN_WINDOW = [...SENT, 'on', 'theme'];

/** The guide's own address, with the language and some of the settings that it was opened with. */
export function addressOfGuide(
  language: string,
  hash = '',
  settings: readonly string[] = SENT,
): string {
  const { origin, pathname, search } = location;
  const query = new URLSearchParams(language === 'da' ? '' : { lang: language });
  for (const [name, value] of new URLSearchParams(search))
    if (settings.includes(name)) query.append(name, value);
  return `${origin}${pathname}${query.size > 0 ? `?${query}` : ''}${hash}`;
}

/** The present address with one setting of the query set, or taken out. */
export function addressWith(setting: string, value: string | undefined): string {
  const query = new URLSearchParams(location.search);
  if (value === undefined) query.delete(setting);
  else query.set(setting, value);
  const rest = query.toString();
  return `${location.pathname}${rest && `?${rest}`}${location.hash}`;
}
