import type { Day } from '../language/day.ts';

/**
 * How numbers and days are written in each language. The first number that a browser writes by its
 * own `Intl` takes a slow phone a tenth of a second; a test compares the two.
 */
const WRITTEN = {
  da: {
    decimal: ',',
    thousands: '.',
    months:
      'januar februar marts april maj juni juli august september oktober november december'.split(
        ' ',
      ),
    day: (day: number, month: string, year: string) => `${day}. ${month} ${year}`,
  },
  en: {
    decimal: '.',
    thousands: ',',
    months:
      'January February March April May June July August September October November December'.split(
        ' ',
      ),
    day: (day: number, month: string, year: string) => `${day} ${month} ${year}`,
  },
} as const;

const writtenIn = (language: string) => WRITTEN[language as keyof typeof WRITTEN];

/** "13. december 2026", "13 December 2026". */
export function formatDay(day: Day, language: string): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  const written = writtenIn(language);
  return written.day(Number(date), written.months[Number(month) - 1]!, year);
}

/** "4.915", "3.780,86": decimals as the number has them, at most `decimals`. */
export const formatNumber = (value: number, language: string, decimals = 2): string =>
  write(shortened(rounded(value, decimals)), language);

/** An amount with its øre: "17,50"; whole kroner stand without: "17". */
export const formatKroner = (value: number, language: string): string =>
  write(rounded(value, Number.isInteger(value) ? 0 : 2), language);

/** A number as it stands in a field: a point between thousands would be read as a decimal one. */
export const formatUngrouped = (value: number, language: string): string =>
  write(shortened(rounded(value, 3)), language, '');

/** Half is rounded up, by the digits that one sees: 1.005 is 1.01. What is too small to see is 0. */
function rounded(value: number, decimals: number): string {
  const scaled = Math.round(Number(`${Math.abs(value)}e${decimals}`) || 0);
  return ((Math.sign(value) * scaled) / 10 ** decimals).toFixed(decimals);
}

/** Without noughts at the end of its decimals. */
const shortened = (digits: string): string =>
  digits.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

/** @param digits a number as JavaScript writes it */
function write(digits: string, language: string, thousands?: string): string {
  const { decimal, thousands: usual } = writtenIn(language);
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands ?? usual);
  return decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`;
}
