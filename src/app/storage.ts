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

/** Whether the text was stored. */
export function store(text: string): boolean {
  try {
    sessionStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

export function clearStored(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was stored, so nothing is left.
  }
}
