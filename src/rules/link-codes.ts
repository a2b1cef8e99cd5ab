import { linkCodes as shared } from '../../flows/link-codes.ts';
import type { LinkCodes } from '../language/link-codes.ts';
import { schemes } from './schemes.ts';

/** The short names in a link: each scheme brings that of its own run. */
export const linkCodes: LinkCodes = {
  ...shared,
  runs: {
    overview: shared.overview,
    ...Object.fromEntries(Object.entries(schemes).map(([id, { linkCode }]) => [id, linkCode])),
  },
};
