import { expect, it } from 'vitest';
import { ferryGuide } from '../ferry-world.ts';

it('compiles one scheme at a time as all at once, each in its own way', () => {
  const guide = ferryGuide();
  const named = (of: Iterable<{ readonly scheme: string; readonly mode: string }>) =>
    [...of].map(({ scheme, mode }) => `${scheme} ${mode}`);
  const inOverview = named(guide.overview());
  expect(inOverview.length).toBeGreaterThan(1);
  expect(named(guide.overviewOneByOne())).toEqual(inOverview);
  expect(named(guide.ownOneByOne())).toEqual(
    inOverview.map((one) => one.replace('overview', 'full')),
  );
});

it('says which scheme there is none of', () =>
  expect(() => ferryGuide().scheme('rail-card')).toThrow('there is no scheme "rail-card"'));
