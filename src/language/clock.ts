import { addDays, type Day } from './day.ts';

/** The day of the rules that this build holds: it cannot be earlier (a test holds it to the editions). */
export const DAY_OF_RULES: Day = '2026-12-01';

/** A clock may be some months behind, and its rules are still known; one that lost its time is years. */
const MAY_LAG_DAYS = 365;

/** The day to count with: a clock that is years behind is not believed. */
export const believedDay = (clock: Day): Day =>
  clock < addDays(DAY_OF_RULES, -MAY_LAG_DAYS) ? DAY_OF_RULES : clock;
