import { calculators } from '../../flows/calculators.ts';
import { schemes } from '../rules/schemes.ts';
import { routeAddresses, SINGLE_PAGES } from '../views/addresses.ts';

/** The address of every page that the guide has besides the start, as what follows the query. */
export const addressesOfPages = (): readonly string[] => [
  routeAddresses.overview,
  ...Object.keys(schemes).flatMap((id) => [routeAddresses.run(id), routeAddresses.about(id)]),
  ...Object.keys(calculators).map((id) => `#/calculators/${id}`),
  ...SINGLE_PAGES.map(routeAddresses.page),
];
