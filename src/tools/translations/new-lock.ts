import type { Locale } from '../../text/read-locales.ts';
import { digestOf, unitsIn, type Lock, type Texts } from '../../text/translation.ts';

interface NewLock {
  readonly lock: Lock;
  /** How many texts were noted anew. */
  readonly noted: number;
  /** Keys that name no text. */
  readonly unknown: readonly string[];
}

/**
 * The lock of a language after some of its texts were translated anew. What Danish or the language
 * no longer has falls out of it.
 * @param keys of texts, or what they begin with
 */
export function newLock(
  { texts, lock: before }: Pick<Locale, 'texts' | 'lock'>,
  danish: Texts,
  keys: 'all' | readonly string[],
): NewLock {
  const own = unitsIn(texts);
  const entries = [...unitsIn(danish)]
    .filter(([unit]) => own.has(unit))
    .map(([unit, source]) => ({ unit, now: digestOf(source) }));
  const isMeant = (unit: string): boolean =>
    keys === 'all' || keys.some((key) => isBelow(unit, key));
  const lock = entries
    .map(({ unit, now }) => [unit, isMeant(unit) ? now : before[unit]] as const)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    lock: Object.fromEntries(lock),
    noted: entries.filter(({ unit, now }) => isMeant(unit) && before[unit] !== now).length,
    unknown:
      keys === 'all' ? [] : keys.filter((key) => !entries.some(({ unit }) => isBelow(unit, key))),
  };
}

/** `common:start.title` lies below itself, `common:start` and `common`. */
const isBelow = (unit: string, key: string): boolean =>
  unit === key || unit.startsWith(`${key}.`) || unit.startsWith(`${key}:`);
