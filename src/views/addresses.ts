/** The overview's own name among the runs; the others are schemes. */
export const OVERVIEW = 'overview';

/** Pages of which there is one, with nothing to name beside them. */
export const SINGLE_PAGES = [
  'answers',
  'print',
  'caseworker',
  'employer',
  'embed',
  'rules',
  'accessibility',
  'privacy',
] as const;

export type SinglePage = (typeof SINGLE_PAGES)[number];

/** Where links lead: to routes in the guide, or to files where the page was written at the build. */
export interface Addresses {
  readonly start: string;
  /** The overview's first open question, or its results. */
  readonly overview: string;
  /** The first open question of a run, or its result: the overview, or a scheme of its own. */
  readonly run: (run: string) => string;
  /** The page about a scheme, whatever one has answered. */
  readonly about: (scheme: string) => string;
  /** Where one begins with a single scheme: with its questions where there are any, or by reading. */
  readonly scheme: (scheme: string) => string;
  readonly page: (page: SinglePage) => string;
}

const run = (id: string): string => `#/${id}`;

/** The addresses of the guide: the part after the `#`, which never leaves the browser. */
export const routeAddresses: Addresses = {
  start: '#/',
  overview: run(OVERVIEW),
  run,
  about: (scheme) => `#/${scheme}/about`,
  scheme: run,
  page: (page) => `#/${page}`,
};
