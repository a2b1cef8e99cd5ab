import { calculators } from '../../flows/calculators.ts';
import { schemes } from '../../flows/schemes.ts';
import { addressOfAbout, addressOfRun, OVERVIEW, SINGLE_PAGES } from './routes.ts';

/** The address of every page that the guide has besides the start, as what follows the query. */
export const addressesOfPages = (): readonly string[] => [
  addressOfRun(OVERVIEW),
  ...Object.keys(schemes).flatMap((id) => [addressOfRun(id), addressOfAbout(id)]),
  ...Object.keys(calculators).map((id) => `#/calculators/${id}`),
  ...SINGLE_PAGES.map((page) => `#/${page}`),
];
