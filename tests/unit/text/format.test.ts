import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/text/all-languages.ts';
import { DANISH, languageOf } from '../../../src/text/known-languages.ts';
import { addDays } from '../../../src/language/day.ts';
import {
  formatDay,
  formatKroner,
  formatList,
  formatNumber,
  formatUngrouped,
} from '../../../src/text/format.ts';

const NUMBERS = [
  ...[0, 1, 7.4, 0.5, 0.05, 1.005, 2.675, 24, 44.5, 99.999, 999.994, 999.995, 1000, 1234.5, 4915],
  ...[22.2, 20533, 100_000, 1_234_567.891, -5, -1234.5, -12.125, 0.0000001],
  ...Array.from({ length: 200 }, (_, n) => (n * n * 37) / 8 / 100),
];

/** The tag that `Intl` knows a language by. */
function localeOf(language: string): string {
  const { written } = languageOf(language);
  return typeof written === 'string' ? written : language;
}

describe.each(Object.keys(languages))('in "%s", as the browser itself would', (language) => {
  const intl = (options: Intl.NumberFormatOptions): ((value: number) => string) =>
    new Intl.NumberFormat(localeOf(language), options).format;

  it('writes every day of four years', () => {
    const { format } = new Intl.DateTimeFormat(localeOf(language), {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    for (let n = 0; n < 4 * 366; n += 1) {
      const day = addDays('2023-12-01', n);
      // Ukrainian writes the word out: with its full stop a sentence would seem to end.
      const usual = format(new Date(`${day}T00:00:00Z`)).replace(/ р\.$/, ' року');
      expect(formatDay(day, language)).toBe(usual);
    }
  });

  it('writes numbers and amounts', () => {
    for (const value of NUMBERS) {
      for (const decimals of [0, 2])
        expect(formatNumber(value, language, decimals)).toBe(
          intl({ maximumFractionDigits: decimals })(value),
        );
      const ore = Number.isInteger(value) ? 0 : 2;
      expect(formatKroner(value, language)).toBe(
        intl({ minimumFractionDigits: ore, maximumFractionDigits: ore })(value),
      );
      expect(formatUngrouped(value, language)).toBe(intl({ useGrouping: false })(value));
    }
  });
});

describe('the reader of each language sees what is usual there', () => {
  it.each([
    ['da', '13. december 2026', '4.915', '17,50', '20533,5', 'uger, timer, dage'],
    ['en', '13 December 2026', '4,915', '17.50', '20533.5', 'uger, timer, dage'],
  ])('%s', (language, ...written) =>
    expect([
      formatDay('2026-12-13', language),
      formatNumber(4915, language),
      formatKroner(17.5, language),
      formatUngrouped(20533.5, language),
      formatList(['uger', 'timer', 'dage'], language),
    ]).toEqual(written),
  );

  it.each(Object.keys(languages))('nothing has no sign before it: %s', (language) => {
    expect(formatNumber(-0.001, language)).toBe('0');
    expect(formatList([], language)).toBe('');
  });
});

describe('Danish, which must be there at once,', () => {
  it('asks the browser for nothing', () => {
    const { written } = languageOf(DANISH);
    expect(written).toBeTypeOf('object');
  });
});
