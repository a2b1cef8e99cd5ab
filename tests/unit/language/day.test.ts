import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayInDenmark,
  daysBetween,
  holdsOn,
  isDay,
} from '../../../src/language/day.ts';

describe('days', () => {
  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-1-1',
    '20260101',
    '',
    ' 2026-01-01',
    '2026-01-01 ',
    '+012026-01',
    7,
    null,
  ])('%j is no day', (text) => expect(isDay(text)).toBe(false));
  it.each(['2028-02-29', '2015-06-29', '9999-12-31'])('%s is a day', (text) =>
    expect(isDay(text)).toBe(true),
  );

  it('a calendar month on is the same day of the month, or its last', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-05-15', -6)).toBe('2025-11-15');
  });

  it('days pass evenly over the change of the clock', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });

  it('both ends of a period belong to it', () => {
    const period = { from: '2026-01-01', until: '2026-01-31' } as const;
    expect(
      ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map((day) =>
        holdsOn(period, day as '2026-01-01'),
      ),
    ).toEqual([false, true, true, false]);
  });
});

describe('the day in Denmark', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    // The clock goes forward on 29 March at 01:00Z, and back on 25 October at 01:00Z.
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2028-02-28T23:30:00Z', '2028-02-29'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('at %s it is %s', (moment, day) => expect(dayInDenmark(new Date(moment))).toBe(day));

  it('is the one of the time zone in every hour of twenty years', () => {
    const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });
    const wrong: string[] = [];
    for (let hour = Date.UTC(2015, 0); hour < Date.UTC(2035, 0); hour += 3_600_000) {
      // The day changes at 22 or 23 o'clock, universal time.
      if (new Date(hour).getUTCHours() < 21) continue;
      if (dayInDenmark(new Date(hour)) !== zone.format(hour))
        wrong.push(new Date(hour).toISOString());
    }
    expect(wrong).toEqual([]);
  });
});
