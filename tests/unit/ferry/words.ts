import { vocabularyOf } from '../../../src/language/conditions.ts';
import type { Day } from '../../../src/language/day.ts';
import type { Persona } from '../../../src/language/personas.ts';
import type { figures } from './figures.ts';
import type { questions } from './questions.ts';

/** The words of the invented rows, typed by their questions and figures. */
export const words = vocabularyOf<typeof questions, typeof figures>();

export const TODAY: Day = '2026-11-22';

/** The first day of the waiting time, and of the last day to begin, and the first day after that. */
export const WAITING_BEGINS: Day = '2017-03-01';
export const LAST_START_SET: Day = '2024-01-01';
export const AFTER_LAST_START: Day = '2028-01-01';

/** Somebody invented; today, in the scheme's own run, where nothing else is said. */
export const person = (
  who: string,
  answers: Persona['answers'],
  gets: string,
  more: Pick<Partial<Persona>, 'on' | 'mode'> = {},
): Persona => ({ who, on: TODAY, answers, gets, ...more });
