import { overviewOrder } from '../../flows/overview.ts';
import type { Rules } from '../engine/guide.ts';
import { goesBy } from './goes-by.ts';
import { schemesWithLaw as schemes } from './schemes-with-law.ts';
import { tables, type Tables } from './tables.ts';

/** Rules, and what the results say at length. */
export type WholeRules = Rules & Tables;

/** Tables, as the engine is told them. */
export const rulesOf = (of: Tables): WholeRules => ({ ...of, schemes, overviewOrder });

const now = (): Tables => goesBy.draft?.tables ?? tables;

/** The project's own rules; on a page that rehearses a draft of a law, those with it adopted. */
export const rules: WholeRules = {
  get flows() {
    return now().flows;
  },
  get points() {
    return now().points;
  },
  get figures() {
    return now().figures;
  },
  get sources() {
    return now().sources;
  },
  schemes,
  overviewOrder,
};
