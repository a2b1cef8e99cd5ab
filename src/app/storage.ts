import type { Day } from '../language/day.ts';
import type { Facts } from '../language/questions.ts';

/**
 * The tab's own storage. A browser may refuse it, in a frame above all: then every call does
 * nothing, and the guide works without.
 */
const KEY = 'vejviser';

export function readStored(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** What the tab keeps; `stored-answers.ts` reads it. */
export interface Stored {
  readonly run: string;
  readonly answers: Facts;
  /** Of answers that came from a link: the day it was made, and its edition of the rules. */
  readonly made?: Day;
  readonly edition?: number | undefined;
}

/** Keeps the answers and the run they were given in. Whether they were stored. */
export function storeAnswers(stored: Stored): boolean {
  try {
    sessionStorage.setItem(KEY, written(stored));
    return true;
  } catch {
    return false;
  }
}

/** The form in which it is kept. */
export const written = (stored: Stored): string => JSON.stringify(stored);

export function clearStored(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was stored, so nothing is left.
  }
}
