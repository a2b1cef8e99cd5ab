import { describe, expect, it } from 'vitest';
import { questionsLeft } from '../../../src/engine/left.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { words } from '../ferry/words.ts';
import { tableOf } from './table-of.ts';

const { is } = words;

const left = (facts: Facts, ...tables: readonly ReturnType<typeof tableOf>[]) => [
  ...questionsLeft(tables, facts),
];
const table = tableOf([
  { if: [is('lives-on-island', 'yes'), is('trade', 'pilot')], then: 'wait' },
  { if: [is('has-boat', 'yes')], then: 'wait' },
  { then: 'wait' },
]);

describe('the questions that are left', () => {
  it('are all that a table can still reach, each once', () => {
    expect(left({}, table)).toEqual(['lives-on-island', 'trade', 'has-boat']);
    expect(left({}, table, table)).toEqual(['lives-on-island', 'trade', 'has-boat']);
  });

  it('are none behind a condition that an answer has refuted', () =>
    expect(left({ 'lives-on-island': 'no' }, table)).toEqual(['has-boat']));

  it('are none below a row that holds', () => {
    expect(left({ 'lives-on-island': 'yes', trade: 'pilot' }, table)).toEqual([]);
    expect(left({ 'has-boat': 'yes' }, table)).toEqual(['lives-on-island', 'trade']);
  });

  it('are not those that were answered', () =>
    expect(left({ 'lives-on-island': 'yes' }, table)).toEqual(['trade', 'has-boat']));
});
