import { figures } from '../../flows/figures/index.ts';
import { addDays, type Day } from '../language/day.ts';
import { figureOn } from '../language/figures.ts';
import type { GivenDay, GivenDays, OwnWords } from '../language/own-words.ts';
import type { Facts } from '../language/questions.ts';

/** A day to plan by that follows from what a person said of themselves. */
export interface OwnDay {
  /** The last day in the job · the municipality must have looked at the case again, or sick pay may end. */
  readonly kind: 'last-day' | 'reassessment';
  readonly day: Day;
}

const DAYS_A_WEEK = 7;

/**
 * The day that may be given beside a result: those who have been dismissed and still have the job have
 * a last day in it ahead of them; sick pay is counted from the first day of illness.
 */
export function dayToGive(facts: Facts): GivenDay | undefined {
  if (facts['benefit'] === 'notice') return 'lastDay';
  return facts['benefit'] === 'sygedagpenge' ? 'firstSickDay' : undefined;
}

/** Whether a day can be what it is given as: a last day in the job is ahead, a day of illness is not. */
export const isInOrder = (which: GivenDay, day: Day, on: Day): boolean =>
  which === 'lastDay' ? day >= on : day <= on;

/** What a person said of themselves, as far as it counts on a day. Nothing of it is deleted. */
export function ownWordsOn({ goal, ...days }: OwnWords, facts: Facts, on: Day): OwnWords {
  const which = dayToGive(facts);
  const day = which && days[which];
  return { goal, ...(day !== undefined && isInOrder(which!, day, on) && { [which!]: day }) };
}

/** The days, from that of the guide on, that follow from the days that count. */
export function ownDays({ lastDay, firstSickDay }: GivenDays, on: Day): readonly OwnDay[] {
  const weeks = figureOn(figures['sick-pay.reassessment-weeks'], on);
  const days: readonly (readonly [OwnDay['kind'], Day | undefined])[] = [
    ['last-day', lastDay],
    [
      'reassessment',
      firstSickDay !== undefined && typeof weeks === 'number'
        ? addDays(firstSickDay, weeks * DAYS_A_WEEK)
        : undefined,
    ],
  ];
  return days.flatMap(([kind, day]) => (day !== undefined && day >= on ? [{ kind, day }] : []));
}
