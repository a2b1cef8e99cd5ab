// Chance that can be repeated, for those who compare the two readings: a reading needs none.
import { wholeBetween, type Random } from '../../src/engine/random.ts';

export { seededRandom, wholeBetween, type Random } from '../../src/engine/random.ts';

export function oneOf<T>(random: Random, values: readonly T[]): T {
  const value = values[wholeBetween(random, 0, values.length - 1)];
  if (value === undefined) throw new Error('oneOf: nothing to draw from');
  return value;
}
