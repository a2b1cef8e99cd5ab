import * as z from 'zod/mini';
import { questions } from '../../flows/questions.ts';
import { readAnswers } from '../language/answers.ts';
import { FIRST_DAY, isDay, type Day } from '../language/day.ts';
import type { Facts } from '../language/questions.ts';

const dayMessage = `on: expected a day that exists, YYYY-MM-DD, from ${FIRST_DAY} on`;

/** The day of a case; today where it is left out. */
export const daySchema = z.optional(
  z
    .string(dayMessage)
    .check(
      z.refine((on) => isDay(on) && on >= FIRST_DAY, dayMessage),
    ) as unknown as z.ZodMiniType<Day>,
);

export const LINE_MESSAGE = 'line: expected a JSON object';

/** The answers of a case, by question; each is read by `answersIn`. */
export const answersSchema = z.record(
  z.string(),
  z.unknown(),
  'answers: expected an object of answers by question',
);

/** Every fault of a case that does not have the form, in one line. */
export const faultsOf = (error: z.core.$ZodError): string =>
  error.issues.map(({ message }) => message).join('; ');

/** The answers of a case, read for a day; or every fault of theirs. */
export function answersIn(
  given: Readonly<Record<string, unknown>>,
  { on, isAsked }: { readonly on: Day; readonly isAsked: (id: string) => boolean },
): { readonly answers: Facts } | { readonly error: string } {
  const { answers, faults } = readAnswers(given, { questions, on, isAsked });
  return faults.length === 0
    ? { answers }
    : { error: faults.map(({ question, what }) => `answers.${question}: ${what}`).join('; ') };
}
