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

/** Keeps the answers and the run they were given in. Whether they were stored. */
export function storeAnswers(run: string, answers: Facts): boolean {
  try {
    sessionStorage.setItem(KEY, writtenAnswers(run, answers));
    return true;
  } catch {
    return false;
  }
}

/** The form in which answers are kept; `stored-answers.ts` reads it. */
export const writtenAnswers = (run: string, answers: Facts): string =>
  JSON.stringify({ run, answers });

export function clearStored(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was stored, so nothing is left.
  }
}
