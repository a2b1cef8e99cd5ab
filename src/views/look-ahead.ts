import type { CompiledFlow } from '../engine/compile.ts';
import type { Journey } from '../engine/journey.ts';
import { followFrom, startOf } from '../engine/place.ts';
import type { Answer, Facts } from '../language/questions.ts';

/** What can be worked out before an answer is sent. */
interface Ahead {
  /** The tables of the run. */
  readonly tables: readonly CompiledFlow[];
  /** Those of the own runs whose end the results tell, each compiled when it is taken. */
  readonly own: Iterable<CompiledFlow>;
  /** What can be answered to the next question; none of a number. */
  readonly answersTo: (question: string) => readonly Answer[];
  readonly journeyWith: (kept: Facts) => Journey;
  /** Counts the questions that are left at the next one. */
  readonly count: (journey: Journey) => void;
  /** Puts the result of a table that has ended into words. */
  readonly word: (table: CompiledFlow, journey: Journey) => void;
}

/** Where each answer to the next question of a journey leads, in small steps. */
export function* lookAhead(
  journey: Journey,
  { tables, own, answersTo, journeyWith, count, word }: Ahead,
): Generator<void> {
  const { next, kept } = journey;
  if (next === undefined) return;
  for (const table of own) {
    followFrom(startOf(table), kept);
    yield;
  }
  for (const table of tables) {
    word(table, journey);
    yield;
  }
  for (const answer of answersTo(next)) {
    const after = journeyWith({ ...kept, [next]: answer });
    yield;
    if (after.next !== undefined) {
      count(after);
      yield;
    } else
      for (const table of tables) {
        word(table, after);
        yield;
      }
  }
}
