import type { Day } from '../language/day.ts';
import { reloadOnce } from './history.ts';
import { hashOfLink } from './routes.ts';
import type { Session } from './session.svelte.ts';

/** Why the page is to be loaded anew: other rules, other files on the server, or another day. */
export type Newer = 'rules' | 'guide' | 'day';

/** Notices that the page has grown old while it was open. */
export function watchForNewer(session: Session, today: () => Day): void {
  // Vite's own event: a part of the guide could not be fetched.
  addEventListener('vite:preloadError', () => void onMissingPart(session));
  addEventListener('visibilitychange', () => {
    if (today() > session.today) session.newer ??= 'day';
  });
}

/** Where a newer build took the place of this one, the page is loaded anew; the answers stay. */
async function onMissingPart(session: Session): Promise<void> {
  if (!(await isReplaced())) return;
  session.newer = 'guide';
  if (!session.answers.canStore) return;
  const { link } = session;
  // The answers of a link that was not opened yet stand nowhere else.
  reloadOnce(link && hashOfLink(link.payload, link.opens));
}

/** Whether the server has another build than this one, rather than no network. */
async function isReplaced(): Promise<boolean> {
  const files = document.querySelector('meta[name=guide]')?.getAttribute('content') ?? '';
  try {
    const page = await fetch(location.pathname, { cache: 'no-cache' });
    return page.ok && !(await page.text()).includes(files);
  } catch {
    return false;
  }
}
