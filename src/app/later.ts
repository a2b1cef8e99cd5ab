/** What is fetched after the first question is drawn: the machines, and what shows their results. */
export { default as AboutTheLink } from './AboutTheLink.svelte';
export { createEngine, createWarmEngine } from './engine.ts';
export { default as OwnWindow } from './OwnWindow.svelte';
export { default as ResultOfRun } from './ResultOfRun.svelte';
export { default as ReadAloud } from '../ui/ReadAloud.svelte';
