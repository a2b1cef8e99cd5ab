import { expect, it } from 'vitest';
import { defineFlow, type Row } from '../../../src/language/flow.ts';
import { defineQuestions } from '../../../src/language/questions.ts';
import type { Day } from '../../../src/language/day.ts';
import { openTable, type OpenRules } from '../../../src/open-data/table.ts';
import { ferryRules, ferryWorld } from '../ferry-world.ts';
import { cite } from '../ferry/cite.ts';

const questions = defineQuestions({
  pass: { kind: 'choice', answers: { paper: { until: '2026-06-30' }, card: {}, none: {} } },
  weeks: { kind: 'number', from: 0, to: 99 },
});
const world: OpenRules = {
  ...ferryRules,
  ...ferryWorld(),
  questions,
  edition: { number: 7, day: '2026-11-22' },
};
const source = cite('§ 3');

const tableOf = (on: Day, ...rows: Omit<Row, 'then' | 'source'>[]) =>
  openTable(
    defineFlow({
      scheme: 'ferry-card',
      rows: [
        ...rows.map((row) => ({ ...row, then: 'yes', source })),
        { number: '9', then: 'no', source },
      ] as Row[],
      outcomes: { yes: { verdict: 'right' }, no: { verdict: 'no' } },
    }),
    on,
    world,
  );
const testsOf = (on: Day, ...rows: Omit<Row, 'then' | 'source'>[]) =>
  tableOf(on, ...rows).rows.map(({ number, tests }) => [number, ...tests]);

const SUMMER: Day = '2026-06-30';
const AUTUMN: Day = '2026-07-01';

it('has the rows that the engine reads on the day', () => {
  const rows = [
    { number: '1', until: SUMMER, if: [{ is: ['pass', 'card'] }] },
    { number: '1a', from: AUTUMN, if: [{ is: ['pass', 'none'] }] },
    { number: '2', only: 'overview', if: [{ is: ['pass', 'card'] }] },
  ] as const;
  expect(testsOf(SUMMER, ...rows)).toEqual([
    ['1', '"card"'],
    ['9', undefined],
  ]);
  expect(testsOf(AUTUMN, ...rows)).toEqual([
    ['1a', '"none"'],
    ['9', undefined],
  ]);
});

it('names no answer that cannot be given on the day', () => {
  const rows = [
    { number: '1', if: [{ is: ['pass', 'paper', 'card'] }] },
    { number: '2', if: [{ is: ['pass', 'paper'] }] },
    { number: '3', if: [{ isNot: ['pass', 'paper', 'none'] }] },
    { number: '4', if: [{ isNot: ['pass', 'paper'] }, { is: ['pass', 'none'] }] },
  ] as const;
  expect(testsOf(SUMMER, ...rows).map(([, test]) => test)).toEqual([
    '"paper", "card"',
    '"paper"',
    'not("paper", "none")',
    'not("paper")',
    undefined,
  ]);
  expect(testsOf(AUTUMN, ...rows)).toEqual([
    ['1', '"card"'],
    ['3', 'not("none")'],
    ['4', '"none"'],
    ['9', undefined],
  ]);
});

it('gives a second condition on the same question a column of its own', () => {
  const weeks = { answer: 'weeks' };
  const row = {
    number: '1',
    if: [
      { compare: [weeks, 'from', { figure: 'ferry-card.weeks' }] },
      { compare: [weeks, 'equals', { figure: 'ferry-card.weeks' }] },
    ],
  } as const;
  const { columns, rows } = tableOf(SUMMER, row);
  expect(columns.map(({ expression }) => expression)).toEqual(['weeks', 'weeks = 4']);
  expect(rows[0]?.tests).toEqual(['>= 4', 'true']);
});

it('says beside a row what it reads, in its order, and which figures stand in it', () => {
  const [row] = tableOf(SUMMER, {
    number: '1',
    if: [
      { compare: [{ answer: 'weeks' }, 'below', { figure: 'ferry-card.weeks' }] },
      { is: ['pass', 'card'] },
    ],
    reading: 'Ugerne tælles.',
  }).rows;
  expect(row).toMatchObject({
    asks: ['weeks', 'pass'],
    figures: 'ferry-card.weeks = 4',
    reading: 'Ugerne tælles.',
    verdict: 'right',
  });
  expect(row?.source).toMatch(/, § 3$/);
});
