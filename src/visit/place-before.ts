import type { Journey } from '../engine/journey.ts';
import { routeAddresses } from '../views/addresses.ts';
import type { Route } from './routes.ts';
import type { Standing } from './standing.ts';

/** Pages that are opened of a run. */
const OF_A_RUN: readonly Route['page'][] = ['print', 'answers', 'caseworker'];

/**
 * Where Back leads from a page that has nothing below it in the history: to the question before, from
 * what was opened of a run to its result or open question, and else to the start.
 */
export function placeBefore(
  { page }: Route,
  run: string,
  standing: Standing,
  journey: Journey | undefined,
): { readonly position: number } | { readonly hash: string } {
  const index = standing.shows === 'question' ? standing.index : (journey?.asked.length ?? 0);
  if (page === 'run' && index > 0) return { position: index - 1 };
  return { hash: OF_A_RUN.includes(page) ? routeAddresses.run(run) : routeAddresses.start };
}
