import { describe, expect, it } from 'vitest';
import { countFromDay } from '../../../src/language/from-day.ts';
import type { Day } from '../../../src/language/day.ts';
import { questions } from '../ferry/questions.ts';

const written = (text: string) => {
  const [day = '', month = '', year = ''] = text.split('.');
  return { day, month, year };
};
const weeks = (text: string, on: Day = '2026-11-22') =>
  countFromDay(questions['weeks-ashore'], { unit: 'weeks', on }, written(text));
const days = (text: string, on: Day = '2026-11-22') =>
  countFromDay(questions['days-since-wreck'], { unit: 'days', on }, written(text));

describe('the weeks since a day', () => {
  it.each([
    ['22.11.2026', 0],
    ['16.11.2026', 0],
    ['15.11.2026', 1],
    ['13.09.2026', 10],
    ['12.09.2026', 10],
    ['6.9.2026', 11],
    [' 6 . 9 . 2026 ', 11],
    ['4.12.2016', 520],
    ['٦.٩.٢٠٢٦', 11],
    ['\u200e6.\u200e9.2026', 11],
    ['6.september.2026', 11],
    ['6.Sept.2026', 11],
    ['6.9.26', 11],
    ['1.november.26', 3],
    ['4.Okt.26', 7],
    ['4.October.2026', 7],
    ['3.MAJ.26', 29],
    ['4.12.16', 520],
  ])('from %s are %i whole weeks', (text, value) => expect(weeks(text)).toEqual({ value }));

  it('do not shift where the clock does', () => {
    expect(weeks('25.10.2026', '2026-11-01')).toEqual({ value: 1 });
    expect(weeks('29.3.2026', '2026-04-05')).toEqual({ value: 1 });
  });
});

describe('the days since a day', () => {
  it.each([
    ['22.11.2026', 0],
    ['21.11.2026', 1],
    ['22.11.2025', 365],
    ['22.11.2024', 730],
  ])('from %s are %i', (text, value) => expect(days(text)).toEqual({ value }));
});

describe('a day that gives no number', () => {
  it.each([
    '',
    '..',
    '22.11',
    '30.2.2026',
    '0.11.2026',
    '22.13.2026',
    '6.højsommer.2026',
    '6.marker.2026',
    '6.se.2026',
    '6.9.6',
    'x.y.z',
    '-1.1.2026',
  ])('"%s" is no day', (text) => expect(weeks(text)).toEqual({ fault: 'no-day' }));

  it('is one that has not come on the day of the guide', () => {
    expect(weeks('23.11.2026')).toEqual({ fault: 'future' });
    expect(weeks('23.11.2026', '2026-11-23')).toEqual({ value: 0 });
  });

  it('is one that lies further back than the question takes', () => {
    expect(weeks('27.11.2016')).toEqual({ fault: 'out-of-range' });
    expect(days('21.11.2024')).toEqual({ fault: 'out-of-range' });
    expect(weeks('1.1.27')).toEqual({ fault: 'out-of-range' });
    expect(weeks('1.1.0001')).toEqual({ fault: 'out-of-range' });
  });
});
