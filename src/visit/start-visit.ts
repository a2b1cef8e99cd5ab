import type { Day } from '../language/day.ts';
import { Loader, type Machines, type Parts } from './loader.svelte.ts';
import { watchForNewer } from './newer.ts';
import { Opening } from './opening.svelte.ts';
import { Visit } from './visit.svelte.ts';

/** What the pages show and act upon. */
export interface StartedVisit<Results extends Machines, Pages> {
  readonly visit: Visit;
  readonly opening: Opening;
  readonly loader: Loader<Results, Pages>;
}

/**
 * Begins a visit where the browser stands, and follows it from there. Nothing is fetched yet.
 * @param today the day in Denmark; asked again later, since a page may stay open over midnight
 * @param parts how to fetch what comes after the first question
 */
export function startVisit<Results extends Machines, Pages>(
  today: () => Day,
  parts: Parts<Results, Pages>,
): StartedVisit<Results, Pages> {
  const visit = new Visit(today(), () => loader.loadForPlace());
  const opening = new Opening(visit);
  const loader = new Loader(visit, opening, parts);
  visit.sync(-1);
  addEventListener('popstate', () => visit.sync());
  addEventListener('hashchange', () => visit.sync());
  watchForNewer(visit, loader, today);
  return { visit, opening, loader };
}
