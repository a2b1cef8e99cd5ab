import { expect, it } from 'vitest';
import { walkAll } from '../../../src/engine/walk.ts';
import { questions } from '../ferry/questions.ts';
import { words } from '../ferry/words.ts';
import { tableOf } from './table-of.ts';

const { is } = words;
const table = tableOf([
  { if: [is('lives-on-island', 'yes'), is('trade', 'pilot')], then: 'wait' },
  { if: [is('has-boat', 'yes')], then: 'entitled' },
  { then: 'wait' },
]);

it('walks every way through a table, and each place that is alike once', () => {
  const { asked, rows, outcomes, endings } = walkAll(table, questions);
  expect([...asked]).toEqual(['lives-on-island', 'trade', 'has-boat']);
  expect([...rows].toSorted()).toEqual(['row 1', 'row 2', 'row 3']);
  expect([...outcomes].toSorted()).toEqual(['entitled', 'wait']);
  // Below the first row nothing reads what refuted it: the boat is asked about once.
  expect(endings).toHaveLength(3);
});

it('tries no other answer to a question whose answer stands', () => {
  const { asked, rows } = walkAll(table, questions, { 'lives-on-island': 'no', 'has-boat': 'no' });
  expect([...asked]).toEqual(['lives-on-island', 'has-boat']);
  expect([...rows]).toEqual(['row 3']);
});
