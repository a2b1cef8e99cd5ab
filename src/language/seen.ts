import { isDay, type Day } from './day.ts';

/** A year, or a day: what a page says of its own age. */
export type YearOrDay = `${number}` | Day;

/**
 * How an address of somebody else's came to be known: read in a stored copy of a public page. Nobody has
 * opened it from here, so a reader is told that it was seen, and not that it works.
 */
export interface Seen {
  /** The page in which it stood, where that is not the address itself. */
  readonly seenIn?: string;
  /** The date that page bears, where it bears one. */
  readonly dated?: YearOrDay;
  /** `high` the keeper's own page, no sign of age · `medium` old, of unknown age, or named by another. */
  readonly confidence: 'high' | 'medium';
}

export const isYearOrDay = (text: string): text is YearOrDay =>
  /^20\d{2}$/.test(text) || isDay(text);
