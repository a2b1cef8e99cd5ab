import type { Comparison, Condition, Quantity } from '../language/conditions.ts';
import { addDays, addMonths, isDay, type Day } from '../language/day.ts';
import { figureOn, type Figures } from '../language/figures.ts';
import type { Facts } from '../language/questions.ts';

/** What reading a condition gave: it holds, it does not, or the question it waits for. */
export type Reading = boolean | string;

/** The same for a quantity: the number, or the question it waits for. */
type Amount = number | string;

/** What a table is read with: the day, its figures, and other names for questions. */
export interface Terms {
  readonly on: Day;
  readonly figures: Figures;
  /** The question that stands for another one, in the overview. */
  readonly readAs: (question: string) => string;
}

/** A rule compares with a figure that has no value on the day. The flow is at fault, not the person. */
export class FigureWithoutValue extends Error {
  readonly figure: string;
  readonly on: Day;
  constructor(figure: string, on: Day) {
    super(`figure "${figure}" has no value on ${on}, but a rule compares with it`);
    this.figure = figure;
    this.on = on;
  }
}

/**
 * A condition made ready for a day: figures are looked up once, and reading it against facts
 * touches nothing else. Reads from left to right and stops where the outcome is clear.
 * @throws FigureWithoutValue
 */
export function readerOf(condition: Condition, terms: Terms): (facts: Facts) => Reading {
  if ('is' in condition) return memberOf(condition.is, terms, true);
  if ('isNot' in condition) return memberOf(condition.isNot, terms, false);
  if ('either' in condition) return anyOf(condition.either.map((part) => readerOf(part, terms)));
  if ('passed' in condition) return passedOf(condition.passed, terms);

  const [left, by, right] = condition.compare;
  const leftOf = amountReaderOf(left, terms);
  const rightOf = amountReaderOf(right, terms);
  return (facts) => {
    const a = leftOf(facts);
    if (typeof a === 'string') return a;
    const b = rightOf(facts);
    if (typeof b === 'string') return b;
    return stands(a, by, b);
  };
}

/** Whether one number stands to another as a comparison says. */
export function stands(a: number, by: Comparison, b: number): boolean {
  if (by === 'below') return a < b;
  if (by === 'from') return a >= b;
  if (by === 'above') return a > b;
  if (by === 'up-to') return a <= b;
  return a === b;
}

/** All conditions, one after the other. */
export function allOf(readers: readonly ((facts: Facts) => Reading)[]): (facts: Facts) => Reading {
  return (facts) => {
    for (const read of readers) {
      const reading = read(facts);
      if (reading !== true) return reading;
    }
    return true;
  };
}

function anyOf(readers: readonly ((facts: Facts) => Reading)[]): (facts: Facts) => Reading {
  return (facts) => {
    for (const read of readers) {
      const reading = read(facts);
      if (reading !== false) return reading;
    }
    return false;
  };
}

function memberOf(
  [asked, ...answers]: readonly [string, ...string[]],
  terms: Terms,
  wanted: boolean,
): (facts: Facts) => Reading {
  const question = terms.readAs(asked);
  return (facts) => {
    const answer = facts[question];
    return answer === undefined ? question : answers.includes(answer as string) === wanted;
  };
}

function passedOf(
  { daysAgo, months }: { readonly daysAgo: string; readonly months: string },
  terms: Terms,
): (facts: Facts) => Reading {
  const question = terms.readAs(daysAgo);
  const count = numberOn(months, terms);
  return (facts) => {
    const days = facts[question];
    if (days === undefined) return question;
    return terms.on > addMonths(addDays(terms.on, -Number(days)), count);
  };
}

function numberOn(figure: string, { figures, on }: Terms): number {
  const found = figures[figure];
  const value = found && figureOn(found, on);
  if (value === undefined || isDay(value)) throw new FigureWithoutValue(figure, on);
  return value;
}

/**
 * A quantity made ready for a day.
 * @throws FigureWithoutValue
 */
export function amountReaderOf(quantity: Quantity, terms: Terms): (facts: Facts) => Amount {
  if ('figure' in quantity) {
    const value = numberOn(quantity.figure, terms);
    return () => value;
  }
  if ('answer' in quantity) {
    const question = terms.readAs(quantity.answer);
    const unasked = quantity.unasked === 'zero' ? 0 : question;
    return (facts) => (facts[question] as number | undefined) ?? unasked;
  }
  if ('cases' in quantity) {
    const cases = quantity.cases.map(({ if: condition, then }) => ({
      holds: condition ? readerOf(condition, terms) : () => true,
      amountOf: amountReaderOf(then, terms),
    }));
    return (facts) => {
      for (const { holds, amountOf } of cases) {
        const reading = holds(facts);
        if (typeof reading === 'string') return reading;
        if (reading) return amountOf(facts);
      }
      throw new Error('the last case of a quantity has no condition');
    };
  }
  if ('sum' in quantity) return combined(quantity.sum, terms, (a, b) => a + b);
  if ('minus' in quantity) return combined(quantity.minus, terms, (a, b) => a - b);
  if ('divided' in quantity) return combined(quantity.divided, terms, (a, b) => a / b);
  return combined(quantity.times, terms, (a, b) => a * b);
}

function combined(
  parts: readonly Quantity[],
  terms: Terms,
  combine: (a: number, b: number) => number,
): (facts: Facts) => Amount {
  const readers = parts.map((part) => amountReaderOf(part, terms));
  return (facts) => {
    let total: number | undefined;
    for (const read of readers) {
      const amount = read(facts);
      if (typeof amount === 'string') return amount;
      total = total === undefined ? amount : combine(total, amount);
    }
    return total ?? 0;
  };
}
