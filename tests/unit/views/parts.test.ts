import { expect, it } from 'vitest';
import { partViews } from '../../../src/views/parts.ts';
import { routeAddresses } from '../../../src/views/addresses.ts';
import { wishViews } from '../../../src/views/wishes.ts';
import type { Day } from '../../../src/language/day.ts';
import type { Point } from '../../../src/language/points.ts';
import type { Translate } from '../../../src/text/texts.ts';

const t = ((key: string) => key) as Translate;
const partOf = (points: readonly Point[]) => partViews([{ file: 'a', points }], { t }, {})[0]!;

it('tells the newest change first, and one without a day last', () => {
  const changed = (id: string, from?: Day): Point => ({
    id,
    part: 'changed',
    ...(from && { from }),
  });
  const { lines } = partOf([
    changed('old', '2017-07-01'),
    changed('ever'),
    changed('new', '2026-02-01'),
  ]);
  expect(lines).toEqual(['a:points.new', 'a:points.old', 'a:points.ever']);
});

it.each([
  [8, 8],
  [9, 6],
])('of %d things that one gets, %d stand open', (count, open) => {
  const get = Array.from({ length: count }, (_, n): Point => ({ id: `${n}`, part: 'get' }));
  expect(partOf(get).openLines).toBe(open);
});

it('says that a scheme is closed from the day after its last one', () => {
  const closedOn = (on: Day) =>
    wishViews(t, on, routeAddresses)
      .flatMap(({ schemes }) => schemes)
      .find(({ href }) => href === '#/shortage-pool')!.closed;
  expect(closedOn('2020-12-31')).toBeUndefined();
  expect(closedOn('2021-01-01')).toBe('verdict.ended');
});
