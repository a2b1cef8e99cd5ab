import { expect, it } from 'vitest';
import { GOALS, isGoal } from '../../../src/language/goals.ts';

it('knows a wish by its name, and takes nothing else for one', () => {
  expect(GOALS.map(isGoal)).toEqual(GOALS.map(() => true));
  expect(['', 'riches', undefined, 1].map(isGoal)).toEqual([false, false, false, false]);
});
