import { guideOn, type Guide } from '../src/engine/guide.ts';
import type { Day } from '../src/language/day.ts';
import type { Scheme } from '../src/language/schemes.ts';
import { rules } from '../src/rules/rules.ts';

/** The day the texts are written for. */
export const TODAY: Day = '2026-11-22';

const guides = new Map<Day, Guide>();

/** The project's guide of a day, compiled once for all tests of a file. */
export function projectGuide(on: Day = TODAY): Guide {
  const guide = guides.get(on) ?? guideOn(rules, on);
  guides.set(on, guide);
  return guide;
}

/** How many schemes there are in all, and the official names of those the overview tells of. */
export const SCHEMES = rules.flows.length;
export const NAMES_IN_OVERVIEW = Object.values<Scheme>(rules.schemes)
  .filter(({ outsideOverview }) => !outsideOverview)
  .map(({ name }) => name);
export const SCHEMES_IN_OVERVIEW = NAMES_IN_OVERVIEW.length;
