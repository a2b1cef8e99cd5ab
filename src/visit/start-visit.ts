import { isFramed } from '../browser/framed.ts';
import { reload } from '../browser/history.ts';
import { believedDay } from '../language/clock.ts';
import type { Day } from '../language/day.ts';
import { Loader, type Machines, type Parts } from './loader.svelte.ts';
import { watchForNewer } from './newer.ts';
import { Opening } from './opening.svelte.ts';
import { Visit } from './visit.svelte.ts';

/** What the pages show and act upon. */
export interface StartedVisit<Results extends Machines, Pages, Beside> {
  readonly visit: Visit;
  readonly opening: Opening;
  readonly loader: Loader<Results, Pages, Beside>;
}

/**
 * Begins a visit where the browser stands, and follows it from there. Nothing is fetched yet.
 * @param today the day in Denmark by the clock; asked again later, since a page may stay open over midnight
 * @param parts how to fetch what comes after the first question
 */
export function startVisit<Results extends Machines, Pages, Beside>(
  today: () => Day,
  parts: Parts<Results, Pages, Beside>,
): StartedVisit<Results, Pages, Beside> {
  const clock = today();
  const visit = new Visit(believedDay(clock), () => loader.loadForPlace());
  const opening = new Opening(visit, visit.today !== clock);
  const loader = new Loader(visit, opening, parts);
  visit.sync(-1);
  addEventListener('popstate', ({ isTrusted }) => (isTrusted ? visit.stepped() : visit.sync()));
  addEventListener('hashchange', () => visit.sync());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) compareWithStored(visit);
  });
  watchForNewer(visit, loader, today);
  if (isFramed() || window.opener) void forgetTogether(visit);
  return { visit, opening, loader };
}

/**
 * The browser keeps pages as they were, and shows them again on Back: one whose answers were deleted
 * or changed since must not.
 */
function compareWithStored({ answers }: Visit): void {
  if (answers.isAsStored()) return;
  answers.forget();
  reload();
}

/** What is deleted in one window of the guide is deleted in those that were opened from it. */
async function forgetTogether(visit: Visit): Promise<void> {
  const windows = await import('../browser/own-windows.ts').catch(() => undefined);
  if (!windows) return;
  visit.ondelete = windows.joinOwnWindows(() => {
    if (!visit.answers.isEmpty) visit.deleteAnswers();
  });
}
