import { describe, expect, it } from 'vitest';
import { figures } from '../../../flows/figures/index.ts';
import type { Day } from '../../../src/language/day.ts';
import { figureOn, lastKnownEntry } from '../../../src/language/figures.ts';

type FigureId = keyof typeof figures;

describe('a figure on a day', () => {
  it.each<[FigureId, Day, number | string | undefined]>([
    ['six-week.waiting', '2015-06-28', undefined],
    ['six-week.waiting', '2017-02-28', 0],
    ['six-week.waiting', '2017-03-01', 5],
    ['six-week.presence', '2019-12-31', 50],
    ['six-week.presence', '2020-01-01', 25],
    ['dismissal.agree-within', '2020-12-31', 14],
    ['dismissal.agree-within', '2021-01-01', undefined],
    ['transport.kr-per-km', '2015-12-31', 1.03],
    ['transport.kr-per-km', '2016-01-01', undefined],
    ['transport.kr-per-km', '2021-06-01', 0.95],
    ['transport.kr-per-km', '2022-01-01', undefined],
    ['transport.kr-per-km', '2025-01-01', 1.12],
    ['transport.kr-per-km', '2026-12-31', 1.14],
    ['transport.kr-per-km', '2027-01-01', undefined],
    ['six-week.price-ceiling', '2019-07-01', 4068.45],
    ['six-week.price-ceiling', '2020-01-01', undefined],
    ['six-week.price-ceiling', '2026-11-22', 4915],
    ['dagpenge.highest', '2026-11-22', 22041],
    ['dagpenge.highest', '2027-01-01', undefined],
    ['adult-apprentice.from-work', '2019-12-31', undefined],
    ['adult-apprentice.from-work', '2020-01-01', 30],
    ['igu.last-start', '2026-11-22', '2027-12-31'],
    ['job-rotation.last-day', '2016-01-01', '2026-01-31'],
  ])('%s on %s is %s', (id, day, value) => expect(figureOn(figures[id], day)).toBe(value));

  it('without a value tells the last known one and its year, never a later one', () => {
    expect(lastKnownEntry(figures['transport.kr-per-km'], '2023-05-01')).toMatchObject({
      from: '2021-01-01',
      value: 0.95,
    });
    expect(lastKnownEntry(figures['igu.years'], '2023-12-31')).toBeUndefined();
  });
});
