import { describe, expect, it } from 'vitest';
import { editionsSince, type Edition } from '../../../src/language/editions.ts';

const editions: readonly Edition[] = [1, 2, 3].map((number) => ({
  number,
  day: '2026-11-22',
  schemes: ['ferry-card'],
}));

describe('the editions since one', () => {
  it('are those after it, the oldest first', () =>
    expect(editionsSince(editions, 1).map(({ number }) => number)).toEqual([2, 3]));
  it('are none since the newest, or one that is not known yet', () => {
    expect(editionsSince(editions, 3)).toEqual([]);
    expect(editionsSince(editions, 9)).toEqual([]);
  });
});
