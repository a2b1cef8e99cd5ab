import { expect, it } from 'vitest';
import { passingOf } from '../../../src/engine/passing.ts';
import { words } from '../ferry/words.ts';
import { tableOf } from './table-of.ts';

const { is } = words;
const rows = [
  { if: [is('lives-on-island', 'yes'), is('trade', 'pilot')], then: 'wait' },
  { if: [is('has-boat', 'yes')], then: 'entitled' },
] as const;

const pilot = { 'lives-on-island': 'yes', trade: 'pilot' };
const boat = { 'lives-on-island': 'no', 'has-boat': 'yes' };
const none = { 'lives-on-island': 'no', 'has-boat': 'no' };
const silent = { 'lives-on-island': 'yes' };

it('counts for each row who comes to it and whom it fits', () => {
  const { rows: passed, unanswered } = passingOf(tableOf(rows), [pilot, pilot, boat]);
  expect(passed.get('row 1')).toEqual({ before: 3, fits: 2 });
  expect(passed.get('row 2')).toEqual({ before: 1, fits: 1 });
  expect(unanswered).toBe(0);
});

it('counts by themselves whom no row fits, and who answered too little', () => {
  const { rows: passed, unanswered } = passingOf(tableOf(rows), [none, silent, boat]);
  expect(passed.get('row 1')).toEqual({ before: 1, fits: 0 });
  expect(passed.get('row 2')).toEqual({ before: 1, fits: 1 });
  expect(unanswered).toBe(2);
});
