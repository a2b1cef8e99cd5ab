import * as z from 'zod/mini';
import { questions } from '../../flows/questions.ts';
import type { OwnWords } from '../language/own-words.ts';
import { readAnswers, type ReadAnswers } from '../language/answers.ts';
import { daysBetween, FIRST_DAY, isDay, type Day } from '../language/day.ts';
import { isGoal, type Goal } from '../language/goals.ts';
import { leftFor } from '../language/left-alone.ts';
import { OVERVIEW } from '../views/addresses.ts';
import { isRun } from './here.ts';

/** A guide of before kept no times: they may be missing, and then any time may have passed. */
const storedSchema = z.object({
  run: z.string(),
  answers: z.record(z.string(), z.unknown()),
  given: z.optional(z.number()),
  touched: z.optional(z.number()),
  made: z.optional(z.custom<Day>(isDay)),
  edition: z.optional(z.number()),
  goal: z.optional(z.custom<Goal>(isGoal)),
  lastDay: z.optional(z.custom<Day>(isDay)),
  firstSickDay: z.optional(z.custom<Day>(isDay)),
});

/** What the tab kept: the answers that can still be read, the run they were given in, and what was lost. */
export interface StoredAnswers extends ReadAnswers {
  readonly run?: string;
  /** When they were given, in milliseconds, and how many whole days that is ago. */
  readonly given?: number | undefined;
  readonly daysOld?: number;
  /** Nobody touched the page for so long that an open one would have deleted them: none is given. */
  readonly wereLeftAlone?: true;
  /** Of the link that the answers came from. */
  readonly link?: { readonly made: Day; readonly edition?: number };
  /** What the person said of themselves besides. */
  readonly own?: OwnWords;
}

const A_DAY_MS = 86_400_000;

/**
 * Reads what the tab kept. It comes from outside the program: any text may stand there.
 * @param now the moment, in milliseconds
 */
export function readStoredAnswers(text: string, on: Day, now: number): StoredAnswers {
  const nothing = { answers: {}, faults: [{ question: '', what: 'cannot be read' }] };
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return nothing;
  }
  const read = storedSchema.safeParse(input);
  if (!read.success) return nothing;
  const { answers, given, touched, made, edition, goal, lastDay, firstSickDay } = read.data;
  // A guide of before may have had a scheme that this one lacks: the answers hold all the same.
  const run = isRun(read.data.run) ? read.data.run : OVERVIEW;
  if (touched !== undefined && leftFor(now - touched) === 'clear')
    return { run, answers: {}, faults: [], wereLeftAlone: true };
  return {
    run,
    own: { goal, lastDay, firstSickDay },
    ...readAnswers(answers, { questions, on, isAsked: () => true }),
    given,
    daysOld:
      given === undefined
        ? daysBetween(FIRST_DAY, on)
        : Math.floor(Math.abs(now - given) / A_DAY_MS),
    ...(made && { link: { made, ...(edition !== undefined && { edition }) } }),
  };
}
