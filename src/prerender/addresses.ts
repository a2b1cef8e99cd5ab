import { DANISH, type Language } from '../text/languages.ts';
import { routeAddresses, type Addresses } from '../views/addresses.ts';

/** The start page, the list of all schemes, and the page that a host shows for what a folder lacks. */
export const START = 'index';
export const LIST = 'schemes';
export const NOT_FOUND = '404';

/** The file of a page, seen from the pages of the same language; the start has no name. */
export const fileOf = (page: string): string => `${page === '' ? START : page}.html`;

/** Danish lies in the folder of the guide, each other language in one of its own. */
export const folderOf = (language: Language): string => (language === DANISH ? '' : `${language}/`);

/** From the pages of a language to the folder of the guide. */
export const upFrom = (language: Language): string => (language === DANISH ? '' : '../');

/**
 * A place in the guide itself, for those whose browser runs its scripts.
 * @param hash `#/overview`
 */
const inGuide = (language: Language, hash: string): string =>
  `${upFrom(language)}${fileOf(START)}${language === DANISH ? '' : `?lang=${language}`}${hash}`;

/** Where the links of a built page lead: to pages beside it, and into the guide where it asks. */
export const fileAddresses = (language: Language): Addresses => ({
  start: fileOf(START),
  overview: inGuide(language, routeAddresses.overview),
  run: (id) => inGuide(language, routeAddresses.run(id)),
  about: fileOf,
  scheme: fileOf,
  page: fileOf,
});
