import { figures } from '../../flows/figures/index.ts';
import { addDays, type Day } from '../language/day.ts';
import { figureOn } from '../language/figures.ts';
import type { GivenDay, GivenDays, OwnDayKind, OwnWords } from '../language/own-words.ts';
import type { Facts } from '../language/questions.ts';

/** A day to plan by that follows from what a person said of themselves. */
export interface OwnDay {
  readonly kind: OwnDayKind;
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
  return which && day && isInOrder(which, day, on) ? { goal, [which]: day } : { goal };
}

function weeksToReassessment(on: Day): number | undefined {
  const weeks = figureOn(figures['sick-pay.reassessment-weeks'], on);
  return typeof weeks === 'number' ? weeks : undefined;
}

/** Whether it is known on a day after how many weeks of sick pay the municipality looks at a case again. */
export const hasReassessment = (on: Day): boolean => weeksToReassessment(on) !== undefined;

/** The days, from that of the guide on, that follow from the days that count. */
export function ownDays({ lastDay, firstSickDay }: GivenDays, on: Day): readonly OwnDay[] {
  const weeks = weeksToReassessment(on);
  const days: readonly (readonly [OwnDayKind, Day | undefined])[] = [
    ['last-day', lastDay],
    [
      'reassessment',
      firstSickDay !== undefined && weeks !== undefined
        ? addDays(firstSickDay, weeks * DAYS_A_WEEK)
        : undefined,
    ],
  ];
  return days.flatMap(([kind, day]) => (day !== undefined && day >= on ? [{ kind, day }] : []));
}
