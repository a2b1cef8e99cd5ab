import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/language/day.ts';
import { changeDaysOf, figureOn, lastKnownEntry, yearly } from '../../../src/language/figures.ts';
import { cite } from '../ferry/cite.ts';
import { figures } from '../ferry/figures.ts';

type FigureId = keyof typeof figures;

describe('a figure on a day', () => {
  it.each<[FigureId, Day, number | string | undefined]>([
    // Before the first value, on its first day, and on both sides of a change.
    ['sea-school.waiting', '2014-12-31', undefined],
    ['sea-school.waiting', '2015-01-01', 0],
    ['sea-school.waiting', '2017-02-28', 0],
    ['sea-school.waiting', '2017-03-01', 5],
    // Repealed.
    ['fare-help.fee', '2020-12-31', 50],
    ['fare-help.fee', '2021-01-01', undefined],
    // Of single years: a year without a value has none, and never that of the year before.
    ['fare-help.kr-a-mile', '2015-12-31', 1.03],
    ['fare-help.kr-a-mile', '2016-01-01', undefined],
    ['fare-help.kr-a-mile', '2024-12-31', undefined],
    ['fare-help.kr-a-mile', '2025-01-01', 1.12],
    ['fare-help.kr-a-mile', '2026-12-31', 1.14],
    ['fare-help.kr-a-mile', '2027-01-01', undefined],
    // A day.
    ['sea-school.last-start', '2023-12-31', undefined],
    ['sea-school.last-start', '2028-01-01', '2027-12-31'],
  ])('%s on %s is %s', (id, day, value) => expect(figureOn(figures[id], day)).toBe(value));

  it('without a value tells the last known one and its year, never a later one', () => {
    expect(lastKnownEntry(figures['fare-help.kr-a-mile'], '2023-05-01')).toMatchObject({
      from: '2015-01-01',
      value: 1.03,
    });
    expect(lastKnownEntry(figures['sea-school.last-start'], '2023-12-31')).toBeUndefined();
    expect(lastKnownEntry(figures['sea-school.last-start'], '2024-01-01')?.value).toBe(
      '2027-12-31',
    );
  });

  it('changes with each value, and the day after a value that is a last day', () => {
    expect(changeDaysOf(figures['sea-school.waiting'])).toEqual(['2015-01-01', '2017-03-01']);
    expect(changeDaysOf(figures['sea-school.last-start'])).toEqual(['2024-01-01', '2028-01-01']);
  });
});

describe('the value of a calendar year', () => {
  const value = (checkedOn: Day) => ({ value: 7, source: cite(checkedOn), checkedOn }) as const;

  it('has a source and a day of its own, and so has its end', () =>
    expect(yearly({ 2020: value('2020-05-01'), 2021: value('2021-05-01') })).toEqual([
      { from: '2020-01-01', ...value('2020-05-01') },
      { from: '2021-01-01', ...value('2021-05-01') },
      { from: '2022-01-01', ...value('2021-05-01'), value: 'none' },
    ]));

  it('ends where the next year has none', () =>
    expect(
      yearly({ 2020: value('2020-05-01'), 2022: value('2022-05-01') }).map(({ from }) => from),
    ).toEqual(['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01']));
});
