import type { Day } from '../language/day.ts';
import type { Facts } from '../language/questions.ts';

/**
 * The tab's own storage. A browser may refuse it, in a frame above all: then every call does
 * nothing, and the guide works without.
 */
const KEY = 'vejviser';
const MUNICIPALITY_KEY = 'vejviser-municipality';

export const readStored = (): string | null => read(KEY);

/** The code of the municipality that the reader chose. */
export const readMunicipality = (): string | null => read(MUNICIPALITY_KEY);

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
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
export const storeAnswers = (stored: Stored): boolean => store(KEY, written(stored));

/** Keeps the municipality that the reader chose. Whether it was stored. */
export const storeMunicipality = (code: string): boolean => store(MUNICIPALITY_KEY, code);

function store(key: string, text: string): boolean {
  try {
    sessionStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** The form in which it is kept. */
export const written = (stored: Stored): string => JSON.stringify(stored);

export const clearStored = (): void => clear(KEY);
export const clearMunicipality = (): void => clear(MUNICIPALITY_KEY);

function clear(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was stored, so nothing is left.
  }
}
