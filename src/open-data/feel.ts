import type { Comparison, Condition, Quantity } from '../language/conditions.ts';
import { isDay, type Day } from '../language/day.ts';
import { figureOn, type Figures } from '../language/figures.ts';

/** What conditions are written with in FEEL: the day, and its figures as plain numbers. */
export interface FeelTerms {
  readonly on: Day;
  readonly figures: Figures;
}

/** A question as FEEL names it: there a hyphen is a minus. */
export const nameInFeel = (question: string): string => question.replaceAll('-', '_');

/** A text as FEEL writes it. */
export const textInFeel = (text: string): string => JSON.stringify(text);

/** A day as FEEL writes it. */
export const dayInFeel = (day: Day): string => `date(${textInFeel(day)})`;

/** How FEEL writes a comparison. */
export const SIGNS: Readonly<Record<Comparison, string>> = {
  below: '<',
  from: '>=',
  above: '>',
  'up-to': '<=',
  equals: '=',
};

/** A condition as an expression of FEEL that is true or false. @throws where a figure has no value */
export function conditionInFeel(condition: Condition, terms: FeelTerms): string {
  if ('is' in condition) return memberInFeel(condition.is);
  if ('isNot' in condition) return `not(${memberInFeel(condition.isNot)})`;
  if ('either' in condition)
    return condition.either.map((part) => `(${conditionInFeel(part, terms)})`).join(' or ');
  if ('passed' in condition)
    return `${lastDayInFeel(condition.passed, terms)} < ${dayInFeel(terms.on)}`;
  const [left, by, right] = condition.compare;
  return `${quantityInFeel(left, terms)} ${SIGNS[by]} ${quantityInFeel(right, terms)}`;
}

const memberInFeel = ([question, ...answers]: readonly [string, ...string[]]): string => {
  const texts = answers.map(textInFeel).join(', ');
  return `${nameInFeel(question)} ${answers.length === 1 ? `= ${texts}` : `in (${texts})`}`;
};

/** The day so many calendar months after the one that lies so many days back. */
export const lastDayInFeel = (
  { daysAgo, months }: Extract<Condition, { passed: object }>['passed'],
  terms: FeelTerms,
): string =>
  `${dayInFeel(terms.on)} - duration("P" + string(${nameInFeel(daysAgo)}) + "D")` +
  ` + duration("P${numberOf(months, terms)}M")`;

/** A quantity as an expression of FEEL that is a number. @throws where a figure has no value */
export function quantityInFeel(quantity: Quantity, terms: FeelTerms): string {
  if ('figure' in quantity) return String(numberOf(quantity.figure, terms));
  if ('answer' in quantity) {
    const name = nameInFeel(quantity.answer);
    return quantity.unasked === 'zero' ? `(if ${name} = null then 0 else ${name})` : name;
  }
  if ('sum' in quantity) return joined(quantity.sum, '+', terms);
  if ('minus' in quantity) return joined(quantity.minus, '-', terms);
  if ('times' in quantity) return joined(quantity.times, '*', terms);
  if ('divided' in quantity) return joined(quantity.divided, '/', terms);
  const cases = quantity.cases.map(({ if: condition, then }) => {
    const amount = quantityInFeel(then, terms);
    return condition ? `if ${conditionInFeel(condition, terms)} then ${amount}` : amount;
  });
  return `(${cases.join(' else ')})`;
}

/** Parts that are made of parts themselves stand in brackets. */
const joined = (parts: readonly Quantity[], sign: string, terms: FeelTerms): string =>
  parts
    .map((part) => {
      const inFeel = quantityInFeel(part, terms);
      return 'answer' in part || 'figure' in part || 'cases' in part ? inFeel : `(${inFeel})`;
    })
    .join(` ${sign} `);

function numberOf(id: string, { figures, on }: FeelTerms): number {
  const figure = figures[id];
  const value = figure && figureOn(figure, on);
  if (value === undefined || isDay(value)) throw new Error(`figure "${id}" is no number on ${on}`);
  return value;
}
