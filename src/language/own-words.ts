import type { Day } from './day.ts';
import type { Goal } from './goals.ts';

/** What a person has said of themselves beside the answers. It changes no verdict. */
export interface OwnWords {
  readonly goal: Goal | undefined;
  /** The last day in the job from which they have been dismissed. */
  readonly lastDay: Day | undefined;
}

/** Nothing has been said. */
export const NOTHING_SAID: OwnWords = { goal: undefined, lastDay: undefined };
