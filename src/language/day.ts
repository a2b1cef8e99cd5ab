/** A civil day, `YYYY-MM-DD`. Days compare as strings. No clock and no time zone is involved. */
export type Day = `${number}-${number}-${number}`;

const MS_A_DAY = 86_400_000;

const toUtc = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const fromUtc = (date: Date): Day => date.toISOString().slice(0, 10) as Day;

/** Whether a text names a day that exists: `2026-02-30` does not. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = toUtc(text as Day);
  return !Number.isNaN(date.getTime()) && fromUtc(date) === text;
}

/** The day `days` days after (before, when negative). */
export function addDays(day: Day, days: number): Day {
  return fromUtc(new Date(toUtc(day).getTime() + days * MS_A_DAY));
}

/** The same day of the month `months` calendar months on, or that month's last day. */
export function addMonths(day: Day, months: number): Day {
  const date = toUtc(day);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
  date.setUTCDate(Math.min(dayOfMonth, lastOfMonth.getUTCDate()));
  return fromUtc(date);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to).getTime() - toUtc(from).getTime()) / MS_A_DAY);
}

/** Whether a rule, answer or scheme with these ends holds on the day; both ends are included. */
export function holdsOn(
  period: { readonly from?: Day; readonly until?: Day | undefined },
  day: Day,
): boolean {
  return (
    (period.from === undefined || period.from <= day) &&
    (period.until === undefined || day <= period.until)
  );
}

const MS_AN_HOUR = 3_600_000;

/**
 * The civil day in Denmark at a moment. Whoever starts the guide reads the clock, once. By the rule of
 * directive 2000/84/EC rather than by `Intl`, whose time zones take a phone a quarter of a second.
 */
export function dayInDenmark(moment: Date): Day {
  const year = moment.getUTCFullYear();
  const isSummer = moment >= clockChange(year, 2) && moment < clockChange(year, 9);
  return fromUtc(new Date(moment.getTime() + (isSummer ? 2 : 1) * MS_AN_HOUR));
}

/** One o'clock, universal time, on the last Sunday of a month of 31 days. */
function clockChange(year: number, month: number): Date {
  const last = new Date(Date.UTC(year, month, 31, 1));
  last.setUTCDate(31 - last.getUTCDay());
  return last;
}

/** The first day whose rules the guide knows. */
export const FIRST_DAY: Day = '2015-06-29';
