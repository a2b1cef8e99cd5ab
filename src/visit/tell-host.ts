import { tellHost, type Shown } from '../browser/host.svelte.ts';
import { keepInReach } from '../browser/in-reach.ts';
import type { Visit } from './visit.svelte.ts';

/**
 * Gets on with the page around the guide: tells it where the person is, now and whenever that changes,
 * and keeps the way on within what its window shows.
 */
export function tellHostOf(visit: Visit): void {
  tellHost(() => shownIn(visit));
  keepInReach();
}

function shownIn({ route, run, standing }: Pick<Visit, 'route' | 'run' | 'standing'>): Shown {
  const what = JSON.stringify({ run, ...standing });
  // Back from a page that was opened out of a result, the person is where they were in it.
  if (route.page !== 'run')
    return { what: standing.shows === 'result' ? what : '', message: undefined };
  if (standing.shows === 'loading') return { what, message: undefined };
  return standing.shows === 'result'
    ? { what, message: { type: 'result' } }
    : { what, message: { type: 'step', number: standing.index + 1 } };
}
