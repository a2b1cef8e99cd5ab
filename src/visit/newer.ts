import { reloadOnce } from '../browser/history.ts';
import { isStillThere } from '../browser/page-on-server.ts';
import type { Day } from '../language/day.ts';
import { addressOfLink } from './routes.ts';
import type { Visit } from './visit.svelte.ts';

/** Why the page is to be loaded anew: other rules, other files on the server, or another day. */
export type Newer = 'rules' | 'guide' | 'day';

/** Where it is told that the page has grown old. */
export interface Told {
  newer: Newer | undefined;
}

/** Notices that the page has grown old while it was open. */
export function watchForNewer(visit: Visit, loader: Told, today: () => Day): void {
  // Vite's own event: a part of the guide could not be fetched.
  addEventListener('vite:preloadError', () => void onMissingPart(visit, loader));
  addEventListener('visibilitychange', () => {
    if (today() > visit.today) loader.newer ??= 'day';
  });
}

/** Where a newer build took the place of this one, the page is loaded anew; the answers stay. */
async function onMissingPart(visit: Visit, loader: Told): Promise<void> {
  if (await isStillThere()) return;
  loader.newer = 'guide';
  if (!visit.answers.canStore) return;
  // The answers of a link that was not opened yet stand nowhere else than in its address.
  reloadOnce(visit.link && addressOfLink(visit.link));
}
