import { mount } from 'svelte';
import { dayInDenmark } from '../language/day.ts';
import App from './App.svelte';
import { Session } from './session.svelte.ts';
import { readStored } from './storage.ts';
import '../ui/styles.css';
import '../ui/fonts.css';

/** The one place that reads the clock. */
async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new Error('index.html has no element #app');
  const session = new Session(dayInDenmark(new Date()));
  const isFirstVisit = location.search === '' && readStored() === null;
  if (!isFirstVisit) await session.prepare();
  // What was built into the page is the start, for those whose browser runs no script.
  target.replaceChildren();
  delete document.documentElement.dataset['opens'];
  mount(App, { target, props: { session } });
  if (!session.hasFailed) whenIdle(() => void session.load());
}

/** After the first question is drawn. Safari has no idle callback: there the next task will do. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work);
}

void start();
