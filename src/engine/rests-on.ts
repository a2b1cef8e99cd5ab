import type { Facts, Questions } from '../language/questions.ts';
import { answersToTry } from './answers-to-try.ts';
import type { CompiledFlow } from './compile.ts';
import { followFrom, startOf, type Place } from './place.ts';

/** The questions on which an outcome rests, in the order asked. */
export function restsOn(
  compiled: CompiledFlow,
  ended: NonNullable<Place['ended']>,
  questions: Questions,
): readonly string[] {
  return Object.keys(ended.facts).filter(decidersOf(compiled, ended, questions));
}

/**
 * Tells of a question whether an outcome rests on it: whether another answer, the others left as
 * they are, gives another outcome. An answer that opens a new question counts where some answer to
 * that one, or to those it opens in turn, gives another outcome.
 */
export function decidersOf(
  compiled: CompiledFlow,
  { outcome, facts }: NonNullable<Place['ended']>,
  questions: Questions,
): (question: string) => boolean {
  const answersTo = answersToTry(compiled, questions);
  const canChange = (question: string, known: Facts): boolean =>
    answersTo(question, known).some((answer) => {
      const changed = { ...known, [question]: answer };
      const place = followFrom(startOf(compiled), changed);
      return place.ended ? place.ended.outcome !== outcome : canChange(place.waitsFor, changed);
    });
  return (question) => canChange(question, facts);
}
