import type { Day } from '../language/day.ts';
import type { OwnWords } from '../language/own-words.ts';
import type { Facts } from '../language/questions.ts';

/** Only those who have been dismissed and still have the job have a last day in it ahead of them. */
export const isUnderNotice = (facts: Facts): boolean => facts['benefit'] === 'notice';

/** The last day in the job, as far as it is one to plan by: of those under notice, and not past. */
export const lastDayAhead = (
  { lastDay }: Pick<OwnWords, 'lastDay'>,
  facts: Facts,
  on: Day,
): Day | undefined =>
  isUnderNotice(facts) && lastDay !== undefined && lastDay >= on ? lastDay : undefined;

/** What a person said of themselves, as far as it counts on a day. Nothing of it is deleted. */
export const ownWordsOn = (own: OwnWords, facts: Facts, on: Day): OwnWords => ({
  ...own,
  lastDay: lastDayAhead(own, facts, on),
});
