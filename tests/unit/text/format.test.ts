import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/text/languages.ts';
import { addDays } from '../../../src/language/day.ts';
import { formatDay, formatKroner, formatNumber, formatUngrouped } from '../../../src/text/format.ts';

const NUMBERS = [
  ...[0, 1, 7.4, 0.5, 0.05, 1.005, 2.675, 24, 44.5, 99.999, 999.994, 999.995, 1000, 1234.5, 4915],
  ...[22.2, 20533, 100_000, 1_234_567.891, -5, -1234.5, -12.125, 0.0000001],
  ...Array.from({ length: 200 }, (_, n) => (n * n * 37) / 8 / 100),
];

/** British English: the day before the month, as in Danish. */
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

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
      expect(formatDay(day, language)).toBe(format(new Date(`${day}T00:00:00Z`)));
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
