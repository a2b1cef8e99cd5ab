import { expect, it } from 'vitest';
import { evaluate } from 'feelin';
import type { Condition } from '../../../src/language/conditions.ts';
import { defineFigures } from '../../../src/language/figures.ts';
import { cellOf } from '../../../src/open-data/cells.ts';
import { conditionInFeel, quantityInFeel } from '../../../src/open-data/feel.ts';
import { cite } from '../ferry/cite.ts';

const entry = { from: '2020-01-01', source: cite('§ 1'), checkedOn: '2026-12-01' } as const;
const figures = defineFigures({
  'trip.weeks': { unit: 'weeks', entries: [{ ...entry, value: 5 }] },
  'trip.months': { unit: 'months', entries: [{ ...entry, value: 3 }] },
  'trip.ended': { unit: 'weeks', entries: [{ ...entry, value: 'none' }] },
});
const terms = { on: '2027-05-31', figures } as const;
const shown = (condition: Condition): readonly string[] => {
  const { column, test } = cellOf(condition, terms);
  return [column.expression, column.type, test];
};

const weeks = { answer: 'weeks-out' };
const limit = { figure: 'trip.weeks' };

it('writes answers as the answers that fit', () => {
  expect(shown({ is: ['trade', 'pilot', 'stoker'] })).toEqual([
    'trade',
    'string',
    '"pilot", "stoker"',
  ]);
  expect(shown({ isNot: ['course-list', 'listed'] })).toEqual([
    'course_list',
    'string',
    'not("listed")',
  ]);
});

it.each([
  ['below', '< 5'],
  ['from', '>= 5'],
  ['above', '> 5'],
  ['up-to', '<= 5'],
  ['equals', '5'],
] as const)('writes that a number is %s a figure as its value that day', (by, test) => {
  expect(shown({ compare: [weeks, by, limit] })).toEqual(['weeks_out', 'number', test]);
});

it('writes what is counted from several answers as a column', () => {
  expect(shown({ compare: [{ sum: [weeks, { answer: 'start' }] }, 'below', limit] })).toEqual([
    'weeks_out + start',
    'number',
    '< 5',
  ]);
});

it('writes what no test can say as a column that must be true', () => {
  const cases = {
    cases: [{ if: { is: ['trade', 'pilot'] }, then: limit }, { then: weeks }],
  } as const;
  expect(shown({ compare: [weeks, 'above', cases] })).toEqual([
    'weeks_out > (if trade = "pilot" then 5 else weeks_out)',
    'boolean',
    'true',
  ]);
});

it('joins what is said of one question by or, and nothing else', () => {
  const young = { compare: [weeks, 'below', limit] } as const;
  const old = { compare: [weeks, 'above', limit] } as const;
  expect(shown({ either: [young, old] })).toEqual(['weeks_out', 'number', '< 5, > 5']);
  expect(shown({ either: [young, { is: ['trade', 'pilot'] }] })).toEqual([
    '(weeks_out < 5) or (trade = "pilot")',
    'boolean',
    'true',
  ]);
  expect(shown({ either: [{ isNot: ['trade', 'pilot'] }, { is: ['trade', 'none'] }] })[2]).toBe(
    'true',
  );
});

it('counts calendar months as the law does: to the last day of a month that is shorter', () => {
  const passed: Condition = { passed: { daysAgo: 'days', months: 'trip.months' } };
  const march = { ...terms, on: '2027-03-01' } as const;
  expect(cellOf(passed, march).test).toBe('< date("2027-03-01")');
  const isPast = (days: number): unknown =>
    evaluate(conditionInFeel(passed, march), { days }).value;
  // Three months after 1 December are 1 March; three after 30 November are 28 February.
  expect([isPast(90), isPast(91)]).toEqual([false, true]);
});

it.each([
  [{ minus: [weeks, { minus: [limit, weeks] }] }, 'weeks_out - (5 - weeks_out)', 3],
  [{ times: [{ sum: [weeks, limit] }, limit] }, '(weeks_out + 5) * 5', 45],
  [{ divided: [limit, { times: [limit, limit] }] }, '5 / (5 * 5)', 0.2],
  [{ answer: 'never', unasked: 'zero' }, '(if never = null then 0 else never)', 0],
] as const)('writes a quantity of quantities in brackets', (quantity, expression, value) => {
  expect(quantityInFeel(quantity, terms)).toBe(expression);
  expect(evaluate(expression, { weeks_out: 4, never: null }).value).toBe(value);
});

it('never writes a figure that has no value on the day', () => {
  const compare = [weeks, 'below', { figure: 'trip.ended' }] as const;
  expect(() => cellOf({ compare }, terms)).toThrow(
    'figure "trip.ended" is no number on 2027-05-31',
  );
});
