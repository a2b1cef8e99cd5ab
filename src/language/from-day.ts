import { daysBetween, isDay, type Day } from './day.ts';
import { faultOfNumber } from './numbers.ts';
import type { NumberQuestion } from './questions.ts';

/** The fields of a day, in the order in which a Dane writes it. */
export const DAY_PARTS = ['day', 'month', 'year'] as const;

/** A day as a person writes it, each part in a field of its own. */
export type WrittenDay = Readonly<Record<(typeof DAY_PARTS)[number], string>>;

/** Why a written day gives no answer to a number question. */
export type FromDayFault = 'no-day' | 'future' | 'out-of-range';

const DAYS_IN = { days: 1, weeks: 7 } as const;

/** What can be counted from a day. */
export type CountedUnit = keyof typeof DAYS_IN;

/**
 * Counts the whole weeks or days from a written day to `on`. A year is written in full, and a
 * number outside the question's range is refused, as when it is typed.
 */
export function countFromDay(
  question: NumberQuestion,
  { unit, on }: { readonly unit: CountedUnit; readonly on: Day },
  written: WrittenDay,
): { readonly value: number } | { readonly fault: FromDayFault } {
  const day = asDay(written);
  if (day === undefined) return { fault: 'no-day' };
  if (day > on) return { fault: 'future' };
  const value = Math.floor(daysBetween(day, on) / DAYS_IN[unit]);
  return faultOfNumber(question, value) ? { fault: 'out-of-range' } : { value };
}

function asDay({ day, month, year }: WrittenDay): Day | undefined {
  const twoDigits = (part: string): string => part.trim().padStart(2, '0');
  const text = `${year.trim()}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDay(text) ? text : undefined;
}
