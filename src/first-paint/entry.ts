import { mount } from 'svelte';
import { isFramed } from '../browser/framed.ts';
import { readStored } from '../browser/storage.ts';
import { whenCodeThrows } from '../browser/thrown.ts';
import { dayInDenmark, type Day } from '../language/day.ts';
import App from '../pages/App.svelte';
import { parts, type Guide } from '../pages/parts.ts';
import { DANISH, loadFirst } from '../text/languages.ts';
import { faultOf } from '../visit/fault.ts';
import { startVisit } from '../visit/start-visit.ts';
import { clearBuiltPage, stayAtTheQuestion, tellThatGuideFailed } from './take-over.ts';
import '../styles/styles.css';
import '../styles/fonts.css';
import './first-paint.css';

/** Where the guide itself begins: README.md tells what came before. The one place that reads the clock. */
async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new Error('The page has no element #app: see src/first-paint/plugin.ts.');
  const today = (): Day => dayInDenmark(new Date());
  stayAtTheQuestion();
  await aPause();
  const guide: Guide = startVisit(today, parts);
  const isFirstVisit = location.search === '' && readStored() === null;
  if (isFirstVisit) await Promise.all([loadFirst(DANISH), aPause()]);
  else await guide.loader.prepare();
  draw(target, guide);
  whenCodeThrows((thrown) => (guide.loader.thrown = faultOf(thrown)));
  if (isFramed()) void tellTheHost(guide);
  if (!guide.loader.fault) whenIdle(() => void loadTheRest(guide));
}

function draw(target: HTMLElement, guide: Guide): void {
  const built = clearBuiltPage(target);
  try {
    // Svelte listens for clicks on what it draws into, and on the document. Under the first, a screen
    // reader calls each heading "clickable"; so it draws into nothing that stays.
    const outside = document.createElement('div');
    mount(App, { target: outside, props: guide });
    target.append(...outside.childNodes);
  } catch (thrown) {
    built.putBack();
    throw thrown;
  }
  built.handOver();
}

/** The page can be touched and scrolled between one piece of work and the next. */
const aPause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A host that is told nothing shows the guide with a scroll bar of its own. */
async function tellTheHost({ visit }: Guide): Promise<void> {
  const host = await import('../visit/tell-host.ts').catch(() => undefined);
  host?.tellHostOf(visit);
}

/** What no page waits for comes last: to be kept for when there is no network. */
async function loadTheRest({ visit, loader }: Guide): Promise<void> {
  const places = await import('../browser/left-places.ts').catch(() => undefined);
  places?.keepPlaces();
  await loader.load();
  const offline = await import('../visit/keep-for-offline.ts').catch(() => undefined);
  if (!CSS.supports('selector(::details-content)'))
    await import('../browser/unfold-on-paper.ts').then(
      ({ unfoldOnPaper }) => unfoldOnPaper(),
      // The rest of the page is printed all the same.
      () => undefined,
    );
  await offline?.keepGuide(visit, loader);
}

/** After the first question is drawn. Safari has no idle callback: there the next task will do. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work);
}

start().catch((thrown: unknown) => {
  tellThatGuideFailed();
  throw thrown;
});
