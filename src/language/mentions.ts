import type { Condition, Quantity } from './conditions.ts';

/** A question, with the answers named if any, or a figure, as it stands in a condition. */
export type Mention =
  { readonly question: string; readonly answers?: readonly string[] } | { readonly figure: string };

/** All that a condition or quantity mentions, in the order in which it is read. */
export function* mentionsIn(part: Condition | Quantity): Generator<Mention> {
  if ('is' in part) yield { question: part.is[0], answers: part.is.slice(1) };
  else if ('isNot' in part) yield { question: part.isNot[0], answers: part.isNot.slice(1) };
  else if ('answer' in part) yield { question: part.answer };
  else if ('figure' in part) yield { figure: part.figure };
  else if ('passed' in part) {
    yield { question: part.passed.daysAgo };
    yield { figure: part.passed.months };
  } else for (const inner of partsOf(part)) yield* mentionsIn(inner);
}

function partsOf(part: Condition | Quantity): readonly (Condition | Quantity)[] {
  if ('either' in part) return part.either;
  if ('compare' in part) return [part.compare[0], part.compare[2]];
  if ('sum' in part) return part.sum;
  if ('minus' in part) return part.minus;
  if ('times' in part) return part.times;
  if ('divided' in part) return part.divided;
  if ('cases' in part)
    return part.cases.flatMap(({ if: condition, then }) =>
      condition ? [condition, then] : [then],
    );
  return [];
}

/** The questions that a condition or quantity mentions, each once, in reading order. */
export function questionsIn(...parts: readonly (Condition | Quantity)[]): readonly string[] {
  const mentions = parts.flatMap((part) => [...mentionsIn(part)]);
  return [...new Set(mentions.flatMap((m) => ('question' in m ? [m.question] : [])))];
}

/** The figures that a condition or quantity mentions, each once. */
export function figuresIn(...parts: readonly (Condition | Quantity)[]): readonly string[] {
  const mentions = parts.flatMap((part) => [...mentionsIn(part)]);
  return [...new Set(mentions.flatMap((m) => ('figure' in m ? [m.figure] : [])))];
}
