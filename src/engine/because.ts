import type { Comparison, Condition, Quantity } from '../language/conditions.ts';
import { figuresIn, questionsIn } from '../language/mentions.ts';
import type { Answer, Facts, Questions } from '../language/questions.ts';
import { outcomeOf, type CompiledFlow } from './compile.ts';
import type { Place } from './place.ts';
import { amountReaderOf, readerOf, stands, type Terms } from './reading.ts';
import { decidersOf } from './rests-on.ts';

/** One answer that led to the outcome; for a comparison, how it stood to the limit. */
export interface Reason {
  readonly question: string;
  readonly answer: Answer;
  readonly by?: Exclude<Comparison, 'equals'>;
  readonly limit?: number;
}

/** Who does not know something has a reason to ask; it speaks neither for a right nor against it. */
const UNKNOWN: Answer = 'unknown';

/** At most so many of the answers that an outcome names are told. */
const MOST_NAMED = 3;

/**
 * Why an outcome came out: the answers that it names, as far as it rests on them; where it names
 * none, those that the fitted row read. Either is tried on the branch taken, so it cannot drift from
 * the rule.
 */
export function becauseOf(
  compiled: CompiledFlow,
  ended: NonNullable<Place['ended']>,
  questions: Questions,
): readonly Reason[] {
  if (ended.because) return ended.because;
  const { rows, terms } = compiled;
  const { facts, row } = ended;
  const named = reasonsNamed(compiled, ended, questions);
  const conditions = rows.find(({ name }) => name === row)?.conditions ?? [];
  const reasons =
    named.length > 0
      ? named
      : conditions.flatMap((condition) => reasonsOf(condition, facts, terms));
  return reasons.filter(
    ({ question, answer }, i) =>
      (answer !== UNKNOWN || ended.verdict === 'ask') &&
      reasons.findIndex((other) => other.question === question) === i,
  );
}

/** The answers that an outcome names, without those that alone would change nothing. */
function reasonsNamed(
  compiled: CompiledFlow,
  ended: NonNullable<Place['ended']>,
  questions: Questions,
): readonly Reason[] {
  const decides = decidersOf(compiled, ended, questions);
  return (outcomeOf(compiled.flow, ended.outcome).because ?? [])
    .flatMap((question) => plain(question, ended.facts, compiled.terms))
    .filter(({ question }) => decides(question))
    .slice(0, MOST_NAMED);
}

function reasonsOf(condition: Condition, facts: Facts, terms: Terms): readonly Reason[] {
  if ('either' in condition) {
    const held = condition.either.find((part) => readerOf(part, terms)(facts) === true);
    return held ? reasonsOf(held, facts, terms) : [];
  }
  if ('compare' in condition) return reasonsOfComparison(condition.compare, facts, terms);
  return questionsIn(condition).flatMap((question) => plain(question, facts, terms));
}

function reasonsOfComparison(
  [left, by, right]: readonly [Quantity, Comparison, Quantity],
  facts: Facts,
  terms: Terms,
): readonly Reason[] {
  const amount = amountReaderOf(left, terms)(facts);
  const limit = amountReaderOf(right, terms)(facts);
  if (typeof amount === 'string' || typeof limit === 'string') return [];
  const isOneAnswer = 'answer' in left && by !== 'equals';
  const compared = questionsIn(left)
    .flatMap((question) => plain(question, facts, terms))
    .map((reason) => (isOneAnswer ? { ...reason, by, limit } : reason));
  // What chose the limit is a reason only where another limit would have decided otherwise.
  const limits = figuresIn(right).map(
    (id) => amountReaderOf({ figure: id }, terms)(facts) as number,
  );
  const isSoAnyway = limits.every((other) => stands(amount, by, other));
  const besides = isSoAnyway ? [] : questionsIn(right);
  return [...compared, ...besides.flatMap((question) => plain(question, facts, terms))];
}

function plain(asked: string, facts: Facts, terms: Terms): readonly Reason[] {
  const question = terms.readAs(asked);
  const answer = facts[question];
  return answer === undefined ? [] : [{ question, answer }];
}
