import type { Day } from '../language/day.ts';
import { reload, reloadOnce } from '../browser/history.ts';
import type { Language } from '../text/languages.ts';
import { addressWith, hashOfLink } from './routes.ts';
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

/**
 * Fetches anew what did not come. Firefox and WebKit never ask again for a script that failed once:
 * where it can be had now, the page itself is loaded anew, with the answers.
 */
export async function tryAgain(session: Session): Promise<void> {
  await session.load();
  if (session.hasFailed) await loadAnew(session, addressOfLink(session));
}

/** Shows a language; one whose texts failed before is tried again as above. */
export async function changeLanguage(session: Session, language: Language): Promise<void> {
  const failedBefore = session.languageFailed;
  await session.setLanguage(language);
  if (failedBefore && session.languageFailed)
    await loadAnew(session, addressWith('lang', language));
}

/** Loads the page anew where it comes whole, and nothing is lost by it. */
async function loadAnew(session: Session, address: string | undefined): Promise<void> {
  if (session.answers.canStore && (await canBeHad())) reload(address);
}

/**
 * Whether the page and all that Vite has asked for come now. It is fetched past the caches: WebKit
 * remembers a script that did not come, even in a page that is loaded anew, until it is fetched as
 * something else.
 */
async function canBeHad(): Promise<boolean> {
  const parts = document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]');
  const hrefs = [location.pathname, ...[...parts].map(({ href }) => href)];
  const come = hrefs.map((href) => fetch(href, { cache: 'reload' }));
  return (await Promise.all(come).catch(() => [Response.error()])).every(({ ok }) => ok);
}

/** Where a newer build took the place of this one, the page is loaded anew; the answers stay. */
async function onMissingPart(session: Session): Promise<void> {
  if (await isStillThere()) return;
  session.newer = 'guide';
  if (!session.answers.canStore) return;
  reloadOnce(addressOfLink(session));
}

/** The answers of a link that was not opened yet stand nowhere else than in its address. */
const addressOfLink = ({ link }: Session): string | undefined =>
  link && hashOfLink(link.payload, link.opens);

/** Whether the server still has this build; it is assumed where the server cannot be reached. */
async function isStillThere(): Promise<boolean> {
  const files = document.querySelector('meta[name=guide]')?.getAttribute('content') ?? '';
  try {
    const page = await fetch(location.pathname, { cache: 'no-cache' });
    return !page.ok || (await page.text()).includes(files);
  } catch {
    return true;
  }
}
