import type { Day } from '../language/day.ts';

/** "13. december 2026", "13 December 2026". */
export function formatDay(day: Day, language: string): string {
  return dayFormatOf(language).format(new Date(`${day}T00:00:00Z`));
}

/** "4.915", "3.780,86": decimals as the number has them, at most `decimals`. */
export function formatNumber(value: number, language: string, decimals = 2): string {
  return numberFormatOf(language, 0, decimals).format(value);
}

/** An amount with its øre: "17,50"; whole kroner stand without: "17". */
export function formatKroner(value: number, language: string): string {
  return numberFormatOf(language, Number.isInteger(value) ? 0 : 2, 2).format(value);
}

/** A number as it stands in a field: a point between thousands would be read as a decimal one. */
export function formatUngrouped(value: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language), { useGrouping: false }).format(value);
}

/** British English: the day before the month, as in Danish. */
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

// A format takes a slow phone a millisecond to make, and a result needs a hundred: each is kept.
const dayFormatOf = remembered(
  (language: string) =>
    new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }),
);
const numberFormatOf = remembered(
  (language: string, minimumFractionDigits: number, maximumFractionDigits: number) =>
    new Intl.NumberFormat(localeOf(language), { minimumFractionDigits, maximumFractionDigits }),
);

function remembered<Args extends unknown[], Result>(
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  const known = new Map<string, Result>();
  return (...args) => {
    const key = args.join(' ');
    const result = known.get(key) ?? make(...args);
    known.set(key, result);
    return result;
  };
}
