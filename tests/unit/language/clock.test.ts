import { expect, it } from 'vitest';
import { editions } from '../../../flows/editions.ts';
import { believedDay, DAY_OF_RULES } from '../../../src/language/clock.ts';

it('knows the day of the newest rules', () =>
  expect(DAY_OF_RULES, 'DAY_OF_RULES in src/language/clock.ts').toBe(editions.at(-1)!.day));

it.each([
  ['1970-01-01', DAY_OF_RULES],
  ['2020-01-01', DAY_OF_RULES],
  ['2026-11-22', '2026-11-22'],
  ['2026-12-24', '2026-12-24'],
  ['2031-01-01', '2031-01-01'],
] as const)('counts with a clock that says %s as if it said %s', (clock, day) =>
  expect(believedDay(clock)).toBe(day),
);
