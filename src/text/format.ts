import type { Day } from '../language/day.ts';

/** "13. december 2026", "13 December 2026". */
export function formatDay(day: Day, language: string): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** "4.915", "3.780,86": decimals as the number has them, at most `decimals`. */
export function formatNumber(value: number, language: string, decimals = 2): string {
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: decimals }).format(
    value,
  );
}

/** An amount with its øre: "17,50"; whole kroner stand without: "17". */
export function formatKroner(value: number, language: string): string {
  const minimumFractionDigits = Number.isInteger(value) ? 0 : 2;
  return new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits,
    maximumFractionDigits: 2,
  }).format(value);
}

/** British English: the day before the month, as in Danish. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
