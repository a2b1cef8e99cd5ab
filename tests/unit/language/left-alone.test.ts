import { expect, it } from 'vitest';
import { leftFor, maySignsCount } from '../../../src/language/left-alone.ts';

const MINUTE = 60_000;

it.each([
  [0, 'not yet'],
  [19.9, 'not yet'],
  [20, 'ask'],
  [21.9, 'ask'],
  [22, 'clear'],
  [600, 'clear'],
  [-600, 'clear'],
] as const)('after %d minutes a page has to: %s', (minutes, left) =>
  expect(leftFor(minutes * MINUTE)).toBe(left),
);

it('lets a voice, or a page that moves, speak for a person for an hour and no longer', () => {
  expect(maySignsCount(59 * MINUTE)).toBe(true);
  expect(maySignsCount(61 * MINUTE)).toBe(false);
});
