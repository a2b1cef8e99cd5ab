import { sorted } from '../language/sorted.ts';
import type { Condition, Quantity } from '../language/conditions.ts';
import { addMonths, daysBetween, type Day } from '../language/day.ts';
import { figureOn, type Figures } from '../language/figures.ts';
import { figuresIn, questionsIn } from '../language/mentions.ts';
import { answersOn, type Answer, type Facts, type Questions } from '../language/questions.ts';
import type { CompiledFlow } from './compile.ts';

/** Numbers that a question is held against, alone or in a sum with others. */
interface Limits {
  readonly question: string;
  readonly values: readonly number[];
  /** The other questions of the sum. */
  readonly besides: readonly string[];
}

/**
 * The answers worth trying for a question of a table: between two of them no other answer leads
 * elsewhere. Each answer that a choice offers on the day; of a number the ends of its range, and at
 * each limit the limit, one below and one above. In a sum the limit lies where the other facts,
 * as far as they are known, leave it.
 */
export function answersToTry(
  compiled: CompiledFlow,
  questions: Questions,
): (question: string, facts: Facts) => readonly Answer[] {
  const limits = limitsIn(compiled);
  return (id, facts) => {
    const question = questions[id];
    if (!question) throw new Error(`there is no question "${id}"`);
    if (question.kind !== 'number') return answersOn(question, compiled.on);
    const { from, to, decimals } = question;
    const step = decimals ? 0.1 : 1;
    const near = limits
      .filter((limit) => limit.question === id)
      .flatMap(({ values, besides }) => {
        const others = besides.reduce((sum, other) => sum + Number(facts[other] ?? 0), 0);
        return values.map((value) => value - others);
      })
      .flatMap((limit) => [limit - step, limit, limit + step])
      .filter((value) => value > from && value < to);
    return sorted(new Set([from, ...near, to]), (a, b) => a - b);
  };
}

/** Every limit that a table of the day compares an answer with. */
function limitsIn({ rows, terms, on }: CompiledFlow): readonly Limits[] {
  const comparisons = rows.flatMap((row) => row.conditions).flatMap(comparisonsIn);
  return comparisons.flatMap((comparison) => {
    if ('passed' in comparison) {
      const { daysAgo, months } = comparison.passed;
      const values = valuesOf([months], terms.figures, on).map((n) =>
        daysBetween(addMonths(on, -n), on),
      );
      return [{ question: terms.readAs(daysAgo), values, besides: [] }];
    }
    const [left, , right] = comparison.compare;
    const values = valuesOf(figuresIn(right), terms.figures, on);
    const compared = questionsIn(left).map(terms.readAs);
    return compared.map((question) => ({
      question,
      values,
      besides: compared.filter((other) => other !== question),
    }));
  });
}

const valuesOf = (ids: readonly string[], figures: Figures, on: Day): readonly number[] =>
  ids.flatMap((id) => {
    const value = figures[id] && figureOn(figures[id], on);
    return typeof value === 'number' ? [value] : [];
  });

type Comparing = Extract<Condition, { compare: unknown } | { passed: unknown }>;

/** The comparisons in a condition, those in the cases of a limit included. */
function comparisonsIn(condition: Condition): readonly Comparing[] {
  if ('either' in condition) return condition.either.flatMap(comparisonsIn);
  if ('passed' in condition) return [condition];
  if (!('compare' in condition)) return [];
  return [condition, ...comparisonsInCases(condition.compare[2])];
}

const comparisonsInCases = (quantity: Quantity): readonly Comparing[] =>
  'cases' in quantity
    ? quantity.cases.flatMap(({ if: condition }) => (condition ? comparisonsIn(condition) : []))
    : [];
