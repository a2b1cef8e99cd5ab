import type { Condition, Quantity } from './conditions.ts';
import type { Cite } from './sources.ts';

/** To whole units, down or to the nearest; or to the nearest tenth or hundredth. */
export type Rounding = 'down' | 'whole' | 'tenths' | 'hundredths';

/** A number that comes out; its sentence is `results.<id>` of the calculator. */
interface CalculatorResult {
  /** Said only where this holds. */
  readonly if?: Condition;
  readonly value: Quantity;
  readonly unit: 'hours' | 'days' | 'weeks' | 'km' | 'kr';
  readonly rounding: Rounding;
}

/** Counts with what a person writes and the figures of the day. Nothing of it is kept. */
export interface Calculator {
  /** The scheme in whose results it stands. */
  readonly scheme: string;
  /** The groups of outcomes, or outcomes, to which what comes out can matter; the open ones otherwise. */
  readonly for?: readonly string[];
  /** By question, the answers with which it can matter no more. */
  readonly notFor?: Readonly<Record<string, readonly string[]>>;
  /** The inputs it asks, in order. */
  readonly inputs: readonly string[];
  readonly results: Readonly<Record<string, CalculatorResult>>;
  /** What is said beside the results, each with where it stands. */
  readonly notes: Readonly<Record<string, Cite>>;
}

export type Calculators = Readonly<Record<string, Calculator>>;

export function defineCalculators<const C extends Calculators>(calculators: C): C {
  return calculators;
}

/** The conditions and quantities of a calculator's results, in their order. */
export const formulasOf = ({ results }: Calculator): readonly (Condition | Quantity)[] =>
  Object.values(results).flatMap(({ if: condition, value }) =>
    condition ? [condition, value] : [value],
  );
