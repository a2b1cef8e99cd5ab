import * as z from 'zod/mini';
import { questions } from '../../flows/questions.ts';
import { readAnswers, type ReadAnswers } from '../language/answers.ts';
import { isDay, type Day } from '../language/day.ts';

const storedSchema = z.object({
  run: z.string(),
  answers: z.record(z.string(), z.unknown()),
  made: z.optional(z.custom<Day>(isDay)),
  edition: z.optional(z.number()),
});

/** What the tab kept: the answers that can still be read, the run they were given in, and what was lost. */
export interface StoredAnswers extends ReadAnswers {
  readonly run?: string;
  /** Of the link that the answers came from. */
  readonly link?: { readonly made: Day; readonly edition?: number };
}

/** Reads what the tab kept. It comes from outside the program: any text may stand there. */
export function readStoredAnswers(text: string, on: Day): StoredAnswers {
  const nothing = { answers: {}, faults: [{ question: '', what: 'cannot be read' }] };
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return nothing;
  }
  const read = storedSchema.safeParse(input);
  if (!read.success) return nothing;
  const { run, answers, made, edition } = read.data;
  return {
    run,
    ...readAnswers(answers, { questions, on, isAsked: () => true }),
    ...(made && { link: { made, ...(edition !== undefined && { edition }) } }),
  };
}
