import type { Day } from '../language/day.ts';
import { languageOf } from './known-languages.ts';

// Danish is written by what its `language.json` says: the first number that a browser writes by its
// own `Intl` takes a slow phone a tenth of a second. Each other language is written by `Intl`.

/** "13. december 2026", "13 December 2026". */
export function formatDay(day: Day, language: string): string {
  const { written } = languageOf(language);
  if (typeof written === 'string') return dayFormat(written).format(new Date(`${day}T00:00:00Z`));
  const [year, month, date] = day.split('-') as [string, string, string];
  return written.day
    .replace('{{day}}', String(Number(date)))
    .replace('{{month}}', written.months[Number(month) - 1]!)
    .replace('{{year}}', year);
}

/** "4.915", "3.780,86": decimals as the number has them, at most `decimals`. */
export const formatNumber = (value: number, language: string, decimals = 2): string =>
  write(shortened(rounded(value, decimals)), language);

/** An amount with its øre: "17,50"; whole kroner stand without: "17". */
export const formatKroner = (value: number, language: string): string =>
  write(rounded(value, Number.isInteger(value) ? 0 : 2), language);

/** A number as it stands in a field: a point between thousands would be read as a decimal one. */
export const formatUngrouped = (value: number, language: string): string =>
  write(shortened(rounded(value, 3)), language, false);

/** "kursus, alder, uddannelse": what stands side by side, with no "and" that Danish leaves out. */
export function formatList(parts: readonly string[], language: string): string {
  const { written } = languageOf(language);
  return typeof written === 'string' ? listFormat(written).format(parts) : parts.join(written.list);
}

/** Half is rounded up, by the digits that one sees: 1.005 is 1.01. What is too small to see is 0. */
function rounded(value: number, decimals: number): string {
  const scaled = Math.round(Number(`${Math.abs(value)}e${decimals}`) || 0);
  return ((Math.sign(value) * scaled) / 10 ** decimals).toFixed(decimals);
}

/** Without noughts at the end of its decimals. */
const shortened = (digits: string): string =>
  digits.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

/** @param digits a number as JavaScript writes it */
function write(digits: string, language: string, isGrouped = true): string {
  const { written } = languageOf(language);
  const [whole = '', decimals] = digits.split('.');
  if (typeof written === 'string')
    return numberFormat(written, decimals?.length ?? 0, isGrouped).format(Number(digits));
  const grouped = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, written.thousands) : whole;
  return decimals === undefined ? grouped : `${grouped}${written.decimal}${decimals}`;
}

/** What `Intl` made: a phone takes a while for each. */
const made = new Map<string, unknown>();

function once<Made>(name: string, make: () => Made): Made {
  if (!made.has(name)) made.set(name, make());
  return made.get(name) as Made;
}

/** The days are those of Denmark's law, in every language. */
const dayFormat = (tag: string): Intl.DateTimeFormat =>
  once(
    `day ${tag}`,
    () => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }),
  );

const listFormat = (tag: string): Intl.ListFormat =>
  once(`list ${tag}`, () => new Intl.ListFormat(tag, { type: 'unit', style: 'short' }));

const numberFormat = (tag: string, decimals: number, useGrouping: boolean): Intl.NumberFormat =>
  once(
    `${tag} ${decimals} ${useGrouping}`,
    () =>
      new Intl.NumberFormat(tag, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        // As many digits as the language wants are left together: 1000 in Polish, 10 000.
        ...(useGrouping ? {} : { useGrouping }),
      }),
  );
