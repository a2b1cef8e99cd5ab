/** What is fetched after the first question is drawn: the machines, and what shows their results. */
export { default as AboutTheLink } from './AboutTheLink.svelte';
export { createEngine, createWarmEngine } from '../views/guide-of-day.ts';
export { default as OwnWindow } from './OwnWindow.svelte';
export { default as ResultContainer } from './ResultContainer.svelte';
export { default as ReadAloud } from '../read-aloud/ReadAloud.svelte';
