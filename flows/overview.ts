import type { questions } from './questions.ts';

/** In the overview, the next question is the first of these that some unfinished table waits for. */
export const overviewOrder: readonly string[] = [
  'benefit',
  'age',
  'education',
  'has-vocational',
  'education-used',
  'weeks-unemployed',
  'work-duty',
  'still-employed',
  'notice-course',
  'apprentice-list',
  'collective-dismissal',
  'skills-test',
  'reading-difficulty',
  'newcomer',
  'refugee-or-family',
  'integration-act',
  'children',
  'single-parent',
] satisfies readonly (keyof typeof questions)[];
