import { changeDaysOfFlow } from '../../engine/compile.ts';
import { addDays, FIRST_DAY, type Day } from '../../language/day.ts';
import { changeDaysOf } from '../../language/figures.ts';
import { sorted } from '../../language/sorted.ts';
import type { DeskWords } from './desk-words.ts';
import { flowOf } from './scheme-review.ts';

/** A day on which something of a scheme changes, and the day before it. */
export interface DayOfChange {
  readonly before: Day;
  readonly day: Day;
  readonly text: string;
}

/**
 * The days on which a scheme's rows, figures or points change, the newest first.
 * @param figures those that the scheme uses
 */
export function daysOfChange(
  scheme: string,
  figures: readonly string[],
  words: DeskWords,
): readonly DayOfChange[] {
  const { rules, day: inWords } = words;
  const points = rules.points.find((one) => one.scheme === scheme)?.points ?? [];
  const days = [
    ...changeDaysOfFlow(flowOf(scheme, words)),
    ...figures.flatMap((id) => changeDaysOf(rules.figures[id]!)),
    ...points.flatMap(({ from, until }) => [
      ...(from ? [from] : []),
      ...(until ? [addDays(until, 1)] : []),
    ]),
  ].filter((day) => day > FIRST_DAY);
  return sorted(new Set(days), (one, other) => other.localeCompare(one)).map((day) => ({
    before: addDays(day, -1),
    day,
    text: inWords(day),
  }));
}
