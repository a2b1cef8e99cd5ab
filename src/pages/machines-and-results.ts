/** What is fetched after the first question is drawn: the machines, and what shows their results. */
export { default as LinkContainer } from './LinkContainer.svelte';
export { default as OwnWindowContainer } from './OwnWindowContainer.svelte';
export { default as ResultContainer } from './ResultContainer.svelte';
export { default as ReadAloud } from '../read-aloud/ReadAloud.svelte';
export { default as Speaker } from '../read-aloud/Speaker.svelte';
export { numberQuestion } from '../ui/number-question.ts';
export { guideOfDay, warmGuideOfDay } from '../views/guide-of-day.ts';
export { lookAhead } from '../visit/look-ahead.svelte.ts';
