/** What is fetched after the first question is drawn: the machines, and the pages that need them. */
export { default as AnswersOfRun } from './AnswersOfRun.svelte';
export { createEngine } from './engine.ts';
export { default as ResultOfRun } from './ResultOfRun.svelte';
