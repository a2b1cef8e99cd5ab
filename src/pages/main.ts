import { mount } from 'svelte';
import { dayInDenmark, type Day } from '../language/day.ts';
import App from './App.svelte';
import { isFramed } from '../browser/framed.ts';
import { addressOfRun, OVERVIEW } from '../visit/routes.ts';
import { watchForNewer } from '../visit/newer.ts';
import { Session } from '../visit/session.svelte.ts';
import { readStored } from '../browser/storage.ts';
import '../styles/styles.css';
import '../styles/fonts.css';

/** The one place that reads the clock. */
async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new Error('index.html has no element #app');
  const today = (): Day => dayInDenmark(new Date());
  backToTheQuestion();
  await aPause();
  const session = new Session(today());
  watchForNewer(session, today);
  const isFirstVisit = location.search === '' && readStored() === null;
  if (isFirstVisit) await aPause();
  else await session.prepare();
  // What was built into the page is the start and the first question, to be read before this runs.
  const takeOver = whatAPersonDid(target);
  target.replaceChildren();
  delete document.documentElement.dataset['opens'];
  mount(App, { target, props: { session } });
  takeOver();
  if (isFramed()) void tellTheHost(session);
  if (!session.hasFailed) whenIdle(() => void loadTheRest(session));
}

/** The page can be touched and scrolled between one piece of work and the next. */
const aPause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Whoever skipped to the content of the first question before this ran is still there: public/boot.js. */
function backToTheQuestion(): void {
  if (document.documentElement.dataset['opens'] !== 'question') return;
  if (!location.hash.startsWith('#/')) history.replaceState(null, '', addressOfRun(OVERVIEW));
}

/** What was chosen in the page as it was built, and where the focus was: done again in the guide. */
function whatAPersonDid(target: HTMLElement): () => void {
  const chosen = target.querySelector('.first-question input:checked');
  const focused = target.contains(document.activeElement) ? document.activeElement : null;
  const inGuide = (built: Element | null): HTMLElement | undefined =>
    [...target.querySelectorAll<HTMLElement>('main, a, button, input, summary')].find(
      ({ id, textContent }) =>
        built && (built.id === '' ? built.textContent === textContent : built.id === id),
    );
  return () => {
    inGuide(chosen)?.click();
    inGuide(focused)?.focus();
  };
}

/** A host that is told nothing shows the guide with a scroll bar of its own. */
async function tellTheHost(session: Session): Promise<void> {
  const host = await import('../browser/host.svelte.ts').catch(() => undefined);
  host?.tellHost(session);
}

/** What no page waits for comes last: to be kept for when there is no network. */
async function loadTheRest(session: Session): Promise<void> {
  await session.load();
  const offline = await import('../browser/offline.ts').catch(() => undefined);
  await offline?.keepForOffline(session);
}

/** After the first question is drawn. Safari has no idle callback: there the next task will do. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work);
}

void start();
