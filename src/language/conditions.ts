import type { AnswerIdOf, Questions } from './questions.ts';
import type { Figures } from './figures.ts';

/** Something that can be counted: an answer, a figure of the day, or what follows from them. */
export type Quantity =
  | { readonly answer: string; readonly unasked?: 'zero' }
  | { readonly figure: string }
  | { readonly sum: readonly Quantity[] }
  | { readonly minus: readonly [Quantity, Quantity] }
  | { readonly times: readonly [Quantity, Quantity] }
  | { readonly divided: readonly [Quantity, Quantity] }
  | { readonly cases: readonly QuantityCase[] };

/** The first case whose condition holds gives the quantity; the last has none. */
export interface QuantityCase {
  readonly if?: Condition;
  readonly then: Quantity;
}

export type Comparison = 'below' | 'from' | 'above' | 'up-to' | 'equals';

/** What a row asks of the facts. Read from left to right; reading stops at the first that fails. */
export type Condition =
  | { readonly is: readonly [question: string, ...answers: string[]] }
  | { readonly isNot: readonly [question: string, ...answers: string[]] }
  | { readonly compare: readonly [Quantity, Comparison, Quantity] }
  /** The day comes after the day that lies `daysAgo` back, plus `months` calendar months. */
  | { readonly passed: { readonly daysAgo: string; readonly months: string } }
  | { readonly either: readonly Condition[] };

/**
 * The words a flow's rows are written in, typed by the project's questions and figures,
 * so that a misspelt id is found while it is being written.
 */
export function vocabularyOf<Q extends Questions, F extends Figures>() {
  type QuestionId = keyof Q & string;
  type FigureId = keyof F & string;
  type NumberId = { [K in QuestionId]: Q[K] extends { kind: 'number' } ? K : never }[QuestionId];
  type Left = NumberId | Quantity;
  type Right = FigureId | Quantity;

  const answer = (id: NumberId): Quantity => ({ answer: id });
  const figure = (id: FigureId): Quantity => ({ figure: id });
  const left = (side: Left): Quantity => (typeof side === 'string' ? answer(side) : side);
  const right = (side: Right): Quantity => (typeof side === 'string' ? figure(side) : side);
  const compare =
    (by: Comparison) =>
    (a: Left, b: Right): Condition => ({ compare: [left(a), by, right(b)] });

  return {
    is: <I extends QuestionId>(question: I, ...answers: AnswerIdOf<Q[I]>[]): Condition => ({
      is: [question, ...answers],
    }),
    isNot: <I extends QuestionId>(question: I, ...answers: AnswerIdOf<Q[I]>[]): Condition => ({
      isNot: [question, ...answers],
    }),
    below: compare('below'),
    atLeast: compare('from'),
    above: compare('above'),
    atMost: compare('up-to'),
    equals: compare('equals'),
    passed: (daysAgo: NumberId, months: FigureId): Condition => ({ passed: { daysAgo, months } }),
    either: (...conditions: Condition[]): Condition => ({ either: conditions }),
    answer,
    answerOrZero: (id: NumberId): Quantity => ({ answer: id, unasked: 'zero' }),
    figure,
    sum: (...parts: Left[]): Quantity => ({ sum: parts.map(left) }),
    minus: (a: Left, b: Right): Quantity => ({ minus: [left(a), right(b)] }),
    times: (a: Right, b: Right): Quantity => ({ times: [right(a), right(b)] }),
    divided: (a: Left, by: Right): Quantity => ({ divided: [left(a), right(by)] }),
    cases: (...cases: QuantityCase[]): Quantity => ({ cases }),
  };
}
