import { describe, expect, it } from 'vitest';
import { editionsSince, type Edition } from '../../../src/language/editions.ts';
import { digestOf } from '../../../src/tools/check/editions.ts';
import { ferryWorld } from '../ferry-world.ts';

const editions: readonly Edition[] = [1, 2, 3].map((number) => ({
  number,
  day: '2026-11-22',
  schemes: ['ferry-card'],
  digest: '',
}));

describe('the editions since one', () => {
  it('are those after it, the oldest first', () =>
    expect(editionsSince(editions, 1).map(({ number }) => number)).toEqual([2, 3]));
  it('are none since the newest, or one that is not known yet', () => {
    expect(editionsSince(editions, 3)).toEqual([]);
    expect(editionsSince(editions, 9)).toEqual([]);
  });
});

describe('the digest of the rules', () => {
  /* eslint-disable @typescript-eslint/no-explicit-any */
  it.each<[string, (world: any) => unknown]>([
    ['a figure', (w) => (w.figures['ferry-card.weeks'].entries[0].value = 5)],
    ['a row', (w) => w.flows[0].rows.reverse()],
    ['a range', (w) => (w.questions.weeks.to = 51)],
  ])('changes with %s', (_, change) => {
    const world = ferryWorld();
    change(world);
    expect(digestOf(world)).not.toBe(digestOf(ferryWorld()));
  });

  it('stays when a figure was held against its source once more', () => {
    const world: any = ferryWorld();
    world.figures['ferry-card.weeks'].entries[0].checkedOn = '2027-01-01';
    expect(digestOf(world)).toBe(digestOf(ferryWorld()));
  });
});
