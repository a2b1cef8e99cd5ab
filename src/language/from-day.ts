import { daysBetween, isDay, type Day } from './day.ts';
import { faultOfNumber } from './numbers.ts';
import { plainSigns } from './plain-signs.ts';
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
 * Counts the whole weeks or days from a written day to `on`. A number outside the question's range is
 * refused, as when it is typed.
 */
export function countFromDay(
  question: NumberQuestion,
  { unit, on }: { readonly unit: CountedUnit; readonly on: Day },
  written: WrittenDay,
): { readonly value: number } | { readonly fault: FromDayFault } {
  const day = asDay(written, on);
  if (day === undefined) return { fault: 'no-day' };
  if (day > on) return { fault: 'future' };
  const value = Math.floor(daysBetween(day, on) / DAYS_IN[unit]);
  return faultOfNumber(question, value) ? { fault: 'out-of-range' } : { value };
}

/** The months in Danish and English: a date is copied from a letter, whichever language one reads. */
const MONTHS =
  'januar/january februar/february marts/march april maj/may juni/june juli/july august september oktober/october november december';

function asDay({ day, month, year }: WrittenDay, on: Day): Day | undefined {
  const text = `${yearIn(plainPart(year), on)}-${monthIn(plainPart(month))}-${plainPart(day).padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** As it is seen, without the dot that a Dane writes behind a day. */
const plainPart = (part: string): string => plainSigns(part).replace(/\.$/, '');

/** A month by its number, or by its name, which may be cut from the third letter on. */
function monthIn(part: string): string {
  const isNamed = (name: string): boolean => part.length > 2 && name.startsWith(part.toLowerCase());
  const named = MONTHS.split(' ').findIndex((names) => names.split('/').some(isNamed));
  return (named < 0 ? part : String(named + 1)).padStart(2, '0');
}

/** Two digits name the last such year that has begun: the day has been. */
function yearIn(part: string, on: Day): string {
  if (!/^\d\d$/.test(part)) return part;
  const year = 2000 + Number(part);
  return String(year > Number(on.slice(0, 4)) ? year - 100 : year);
}
