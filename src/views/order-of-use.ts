import { addDays, type Day } from '../language/day.ts';
import type { Goal } from '../language/goals.ts';
import type { OwnWords } from '../language/own-words.ts';
import { sorted } from '../language/sorted.ts';
import { schemeOf } from '../rules/schemes.ts';
import { firstOf } from './steps.ts';
import { COMPANIES, type GroupView, type ResultView } from './view-types.ts';

/** What ends within so many days comes before all that does not. */
const SOON_DAYS = 56;

/** What a plan is made of. */
export type Actionable = Pick<ResultView, 'scheme' | 'plainName' | 'company' | 'steps' | 'window'>;

/** Whether a result is one that a person can act on now. */
export const isForNow = ({ company, scheme }: Actionable): boolean =>
  COMPANIES.indexOf(company) < COMPANIES.indexOf('later') && !schemeOf(scheme).isAside;

/**
 * What is lost first comes first; then what is nearest to a right, then what the person wants, then what
 * has a last day.
 */
export const inOrderOfUse = <R extends Actionable>(
  results: readonly R[],
  { goal }: Pick<OwnWords, 'goal'>,
  on: Day,
): readonly R[] => {
  const rankOf = (result: R): number =>
    (isUrgent(result, on) ? 0 : 100) +
    COMPANIES.indexOf(result.company) * 10 +
    (serves(result.scheme, goal) ? 0 : 2) +
    (lastDayOf(result) ? 0 : 1);
  return sorted(results, (one, other) => rankOf(one) - rankOf(other));
};

/** Whether a scheme serves what a person wants. */
export const serves = (scheme: string, goal: Goal | undefined): boolean =>
  goal !== undefined && (schemeOf(scheme).goals ?? []).includes(goal);

/** Whether a person has a right to it, now or from a day on. */
export const isRight = ({ company }: { readonly company: GroupView['company'] }): boolean =>
  company === 'right' || company === 'opens';

/** By when the person must have begun; no last day that is the same for everybody. */
const lastDayOf = ({ window }: Actionable): Day | undefined =>
  window?.isForAll ? undefined : (window?.begin ?? window?.useful ?? window?.finish)?.on;

/** Whether something is lost soon, or runs out meanwhile. */
export function isUrgent(result: Actionable, on: Day): boolean {
  const last = lastDayOf(result);
  const first = firstOf(result.steps);
  return (
    first?.before !== undefined ||
    first?.isPressing === true ||
    (last !== undefined && last <= addDays(on, SOON_DAYS))
  );
}
