import type { Day } from './day.ts';
import type { Cite } from './sources.ts';

/**
 * Why something begins or ends on a day: `law` a rule changed · `rates` an amount of the year did ·
 * `guide` what the guide knows begins there, and no rule.
 */
export type DayOfChange =
  | { readonly why: 'law' | 'rates'; readonly source: Cite }
  | { readonly why: 'guide'; readonly what: string };

export type DaysOfChange = Readonly<Record<Day, DayOfChange>>;

export function defineDays<const D extends DaysOfChange>(days: D): D {
  return days;
}
