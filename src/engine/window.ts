import { addDays, addMonths, daysBetween, isDay, type Day } from '../language/day.ts';
import type { Quantity } from '../language/conditions.ts';
import { figureOn } from '../language/figures.ts';
import type { Window } from '../language/flow.ts';
import type { Facts } from '../language/questions.ts';
import { outcomeOf, type CompiledFlow } from './compile.ts';
import { amountReaderOf } from './reading.ts';

/** One end of the time in which a person can act. */
export interface WindowEnd {
  readonly on: Day;
  /** Whole weeks from the day of the guide, never below 0. */
  readonly inWeeks: number;
}

/**
 * The first day to begin, the first day on which an employer gets the subsidy, the last day to begin,
 * the last day on which it is of full use to begin, the last day to be finished: in that order.
 */
const ENDS = ['opens', 'subsidy', 'begin', 'useful', 'finish'] as const;
type End = (typeof ENDS)[number];

/** The time in which a person can act, with each end that is known. */
export interface TimeWindow extends Readonly<Partial<Record<End, WindowEnd>>> {
  /** Of the end that comes first: begin, where it is known, else finish. */
  readonly state: 'not-yet' | 'open' | 'closing-soon' | 'closed';
  /** Counted in weeks out of work: the days hold for those who stay out of work throughout. */
  readonly isOfWeeksOut: boolean;
  /** The same for everybody: the scheme takes nobody in after it, whoever they are. */
  readonly isForAll?: true;
  /** How many weeks those can use who begin by `useful`. */
  readonly longest?: number;
}

/** A day on which something must be done, or can begin. */
export interface Deadline {
  readonly kind: End;
  readonly day: Day;
}

type DaysOfEnds = Readonly<Partial<Record<End, Day | undefined>>>;

/** From so many weeks before its last day on, a window is said to close soon. */
const CLOSING_SOON_WEEKS = 6;
const DAYS_A_WEEK = 7;

/**
 * The window of an outcome, or `undefined` where it has none, or none of its ends is known: the
 * answer it counts from is missing, or its last day is not set on the day.
 * @param lastDay the last day in the job, where a person who is still to leave has given it
 * @throws FigureWithoutValue
 */
export function windowOf(
  compiled: CompiledFlow,
  outcome: string,
  facts: Facts,
  lastDay?: Day,
): TimeWindow | undefined {
  const { flow, on, terms } = compiled;
  const { window } = outcomeOf(flow, outcome);
  if (!window) return undefined;
  const amount: AmountOf = (quantity) => {
    const value = quantity && amountReaderOf(quantity, terms)(facts);
    return typeof value === 'number' ? value : undefined;
  };
  const days = daysOf(window, compiled, amount, lastDay);
  const longest = days.useful && 'longest' in window ? amount(window.longest) : undefined;
  const ends = ENDS.flatMap((end) => {
    const day = days[end];
    if (day === undefined) return [];
    const inWeeks = Math.max(0, Math.floor(daysBetween(on, day) / DAYS_A_WEEK));
    return [[end, { on: day, inWeeks }] as const];
  });
  if (ends.length === 0) return undefined;
  return {
    state: stateOn(on, days),
    isOfWeeksOut: 'counts' in window,
    ...('lastStart' in window && { isForAll: true }),
    ...(longest !== undefined && { longest }),
    ...Object.fromEntries(ends),
  };
}

/** The days, from the given one on, on which something must be done or can begin. */
export function deadlinesOf(window: TimeWindow, from: Day): readonly Deadline[] {
  // Where it is too late to begin, the day to be finished by helps nobody.
  if (window.state === 'closed') return [];
  return ENDS.flatMap((kind) => {
    const day = window[kind]?.on;
    return day !== undefined && day >= from ? [{ kind, day }] : [];
  });
}

/** From which day on a window is said to close soon, where its last day is known. */
export function closesSoonFrom({
  begin,
  finish,
}: Pick<TimeWindow, 'begin' | 'finish'>): Day | undefined {
  const closes = (begin ?? finish)?.on;
  return closes && soonBefore(closes);
}

const soonBefore = (closes: Day): Day => addDays(closes, -CLOSING_SOON_WEEKS * DAYS_A_WEEK);

function stateOn(on: Day, { opens, subsidy, begin, finish }: DaysOfEnds): TimeWindow['state'] {
  const first = opens ?? subsidy;
  const closes = begin ?? finish;
  if (first !== undefined && on < first) return 'not-yet';
  if (closes === undefined || on < soonBefore(closes)) return 'open';
  return on <= closes ? 'closing-soon' : 'closed';
}

function daysOf(
  window: Window,
  { on, terms }: CompiledFlow,
  amount: AmountOf,
  lastDay: Day | undefined,
): DaysOfEnds {
  if ('lastStart' in window) {
    const figure = terms.figures[window.lastStart];
    const begin = figure && figureOn(figure, on);
    return isDay(begin) ? { begin } : {};
  }
  if ('daysAgo' in window) {
    const days = amount({ answer: window.daysAgo });
    const since = days === undefined ? lastDay : addDays(on, -days);
    return since === undefined ? {} : daysOfMonths(since, window, amount);
  }
  const weeks = amount({ answer: window.counts });
  if (weeks === undefined) return {};
  const ends = daysOfWeeks(addDays(on, -weeks * DAYS_A_WEEK), window, amount);
  const { opens, begin, useful } = ends;
  // What takes longer than the window is open has no day to begin on: then it is left unsaid.
  const isTooLong = opens !== undefined && begin !== undefined && on < opens && begin < opens;
  const isPast = useful !== undefined && (useful < on || (opens !== undefined && useful < opens));
  return { ...ends, ...(isTooLong && { begin: undefined }), ...(isPast && { useful: undefined }) };
}

type AmountOf = (quantity: Quantity | undefined) => number | undefined;

function daysOfMonths(
  since: Day,
  { beginWithin, finishWithin }: Extract<Window, { daysAgo: string }>,
  amount: AmountOf,
): DaysOfEnds {
  const after = (months: number | undefined): Day | undefined =>
    months === undefined ? undefined : addMonths(since, months);
  return { begin: after(amount(beginWithin)), finish: after(amount(finishWithin)) };
}

function daysOfWeeks(
  since: Day,
  { opens, subsidyFrom, closes, lasts, longest }: Extract<Window, { counts: string }>,
  amount: AmountOf,
): DaysOfEnds {
  const after = (weeks: number | undefined, whole = Math.floor): Day | undefined =>
    weeks === undefined ? undefined : addDays(since, whole(weeks * DAYS_A_WEEK));
  // Of half a week, a first day is told late rather than early, and a last one early rather than late.
  const total = amount(closes);
  const length = lasts === undefined ? undefined : amount({ answer: lasts });
  const before = (weeks: number | undefined): number | undefined =>
    total === undefined || weeks === undefined ? undefined : total - weeks;
  return {
    opens: after(amount(opens), Math.ceil),
    subsidy: after(amount(subsidyFrom), Math.ceil),
    begin: after(before(length)),
    useful: length === undefined ? after(before(amount(longest))) : undefined,
    finish: after(total),
  };
}
