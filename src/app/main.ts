import { mount } from 'svelte';
import { dayInDenmark } from '../language/day.ts';
import App from './App.svelte';
import { DANISH } from './languages.ts';
import { Session } from './session.svelte.ts';
import type { Settings } from './settings.ts';
import '../ui/styles.css';

/** The one place that reads the clock and the address. */
async function start(): Promise<void> {
  const settings: Settings =
    location.search === ''
      ? { wrong: [] }
      : (await import('./settings.ts')).readSettings(location.search);
  const session = new Session(dayInDenmark(new Date()), settings);
  const needsAll = session.language !== DANISH;
  await session.restore();
  if (needsAll) await session.load();
  const target = document.getElementById('app');
  if (!target) throw new Error('index.html has no element #app');
  target.replaceChildren();
  mount(App, { target, props: { session } });
  if (!needsAll) whenIdle(() => void session.load());
}

/** After the first question is drawn. Safari has no idle callback: there the next task will do. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work);
}

void start();
