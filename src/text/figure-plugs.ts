import { isDay, type Day } from '../language/day.ts';
import { entryOn, lastKnownEntry, type Figure, type Figures } from '../language/figures.ts';
import { formatDay, formatKroner, formatNumber } from './format.ts';
import type { Plugs, Translate } from './texts.ts';

interface Place {
  readonly on: Day;
  readonly language: string;
  readonly t: Translate;
}

/** Every figure of a day as a text plugs it: `{{six-week.weeks}}` finds `six-week` → `weeks`. */
export function figurePlugs(figures: Figures, place: Place): Plugs {
  return nestByDot(
    Object.entries(figures).map(([id, figure]) => [id, figureText(figure, place)] as const),
  );
}

/**
 * A figure in words: the value; one that nobody has verified says so; on a day without a value
 * what the last known one was, and for which year. Never a neighbour's value.
 */
export function figureText(figure: Figure, { on, language, t }: Place): string {
  const write = (value: number | string): string => {
    if (typeof value === 'number')
      return figure.unit === 'kr' ? formatKroner(value, language) : formatNumber(value, language);
    return isDay(value) ? formatDay(value, language) : value;
  };
  const entry = entryOn(figure, on);
  if (entry)
    return entry.unverified
      ? t(`figure.${entry.unverified}`, { value: write(entry.value) })
      : write(entry.value);
  const last = lastKnownEntry(figure, on);
  if (!last) return t('figure.never-known');
  return t('figure.unknown', { value: write(last.value), year: last.from.slice(0, 4) });
}

/** `a.b` → `{a: {b}}`, since a text reads a plug's dots as a path. */
export function nestByDot(entries: readonly (readonly [id: string, value: string])[]): Plugs {
  const nested: Record<string, string | Record<string, string>> = {};
  for (const [id, value] of entries) {
    const dot = id.indexOf('.');
    if (dot < 0) nested[id] = value;
    else {
      const area = id.slice(0, dot);
      nested[area] = { ...(nested[area] as Record<string, string>), [id.slice(dot + 1)]: value };
    }
  }
  return nested;
}
