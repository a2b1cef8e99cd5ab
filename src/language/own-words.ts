import type { Day } from './day.ts';
import type { Goal } from './goals.ts';

/** Days that a person may give beside the result. They change no verdict, and lead to days to plan by. */
export interface GivenDays {
  /** The last day in the job from which they have been dismissed. */
  readonly lastDay?: Day | undefined;
  /** The first day that they were ill. */
  readonly firstSickDay?: Day | undefined;
}
export type GivenDay = keyof GivenDays;

/**
 * What a plan has of these days: the last day in the job · the municipality must have looked at the case
 * again, or sick pay may end.
 */
export type OwnDayKind = 'last-day' | 'reassessment';

/** What a person has said of themselves beside the answers. It changes no verdict. */
export interface OwnWords extends GivenDays {
  readonly goal: Goal | undefined;
}

/** Nothing has been said. */
export const NOTHING_SAID: OwnWords = { goal: undefined };
