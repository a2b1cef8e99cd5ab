import { addDays, addMonths, daysBetween, type Day } from '../language/day.ts';
import type { Quantity } from '../language/conditions.ts';
import type { Facts } from '../language/questions.ts';
import { outcomeOf, type CompiledFlow } from './compile.ts';
import { amountReaderOf } from './reading.ts';

/** One end of the time in which a person can act, if they stay out of work throughout. */
interface WindowEnd {
  readonly on: Day;
  /** Whole weeks from the day of the guide, never below 0. */
  readonly inWeeks: number;
}

/** The time in which a person can act. `closes` is the last day on which they still can. */
export interface TimeWindow {
  readonly state: 'not-yet' | 'open' | 'closing-soon' | 'closed';
  readonly opens?: WindowEnd;
  readonly closes?: WindowEnd;
  /** What must be done by the close: begin, where the length is known; else be finished. */
  readonly to: 'begin' | 'finish';
}

/** From so many weeks before its last day on, a window is said to close soon. */
const CLOSING_SOON_WEEKS = 6;
const DAYS_A_WEEK = 7;

/** The window of an outcome, or `undefined` where it has none or an answer it counts from is missing. */
export function windowOf(
  { flow, on, terms }: CompiledFlow,
  outcome: string,
  facts: Facts,
): TimeWindow | undefined {
  const { window } = outcomeOf(flow, outcome);
  if (!window) return undefined;
  const amount = (quantity: Quantity): number | undefined => {
    const value = amountReaderOf(quantity, terms)(facts);
    return typeof value === 'number' ? value : undefined;
  };
  if ('daysAgo' in window) {
    const days = amount({ answer: window.daysAgo });
    const months = amount({ figure: window.months });
    if (days === undefined || months === undefined) return undefined;
    return between(on, window.to, undefined, addMonths(addDays(on, -days), months));
  }
  const counted = amount({ answer: window.counts });
  if (counted === undefined) return undefined;
  const lasts = (window.lasts !== undefined && amount({ answer: window.lasts })) || 0;
  const dayOfWeek = (weeks: number | undefined): Day | undefined =>
    weeks === undefined ? undefined : addDays(on, (weeks - counted) * DAYS_A_WEEK);
  const closesAt = window.closes && amount(window.closes);
  return between(
    on,
    lasts > 0 ? 'begin' : 'finish',
    dayOfWeek(window.opens && amount(window.opens)),
    dayOfWeek(closesAt === undefined ? undefined : closesAt - lasts),
  );
}

function between(
  on: Day,
  to: TimeWindow['to'],
  opensOn: Day | undefined,
  closesOn: Day | undefined,
): TimeWindow {
  const end = (day: Day): WindowEnd => ({
    on: day,
    inWeeks: Math.max(0, Math.floor(daysBetween(on, day) / DAYS_A_WEEK)),
  });
  const soonFrom = closesOn && addDays(closesOn, -CLOSING_SOON_WEEKS * DAYS_A_WEEK);
  const state =
    opensOn !== undefined && on < opensOn
      ? 'not-yet'
      : closesOn === undefined || soonFrom === undefined || on < soonFrom
        ? 'open'
        : on <= closesOn
          ? 'closing-soon'
          : 'closed';
  return {
    state,
    to,
    ...(opensOn !== undefined && { opens: end(opensOn) }),
    ...(closesOn !== undefined && { closes: end(closesOn) }),
  };
}
