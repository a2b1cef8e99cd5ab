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
  if (!needsAll) requestIdleCallback?.(() => void session.load()) ?? void session.load();
}

void start();
