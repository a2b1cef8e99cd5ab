import type { Day } from '../language/day.ts';
import type { Goal } from '../language/goals.ts';
import type { GivenDays } from '../language/own-words.ts';
import type { Facts } from '../language/questions.ts';
import { isFramed } from './framed.ts';

/**
 * The tab's own storage. A browser may refuse it, in a frame above all: then every call does
 * nothing, and the guide works without. boot.js says under which name this guide keeps what it keeps: a
 * guide in another folder or another frame has its own, and a preview has none and forgets all.
 */
const key = (): string => document.documentElement.dataset['keptAs'] ?? 'vejviser';
const municipalityKey = (): string => key() && `${key()} municipality`;

export const readStored = (): string | null => read(key);

/** The code of the municipality that the reader chose. */
export const readMunicipality = (): string | null => read(municipalityKey);

function read(key: () => string): string | null {
  try {
    return key() ? sessionStorage.getItem(key()) : null;
  } catch {
    return null;
  }
}

/** What the tab keeps; `stored-answers.ts` reads it. */
export interface Stored extends GivenDays {
  readonly run: string;
  readonly answers: Facts;
  /** When the answers were given, and when the page was last touched, in milliseconds. */
  readonly given?: number | undefined;
  readonly touched?: number;
  /** Of answers that came from a link: the day it was made, and its edition of the rules. */
  readonly made?: Day;
  readonly edition?: number | undefined;
  /** What the person wants, where they have said so. */
  readonly goal?: Goal | undefined;
}

/** Keeps a text that `written` gives. Whether it was stored. */
export const storeAnswers = (text: string): boolean => store(key, text);

/** Keeps the municipality that the reader chose. Whether it was stored. */
export const storeMunicipality = (code: string): boolean => store(municipalityKey, code);

function store(key: () => string, text: string): boolean {
  try {
    if (key()) sessionStorage.setItem(key(), text);
    return true;
  } catch {
    return false;
  }
}

/** The form in which it is kept. */
export const written = (stored: Stored): string => JSON.stringify(stored);

/** Empties what is kept. */
export function clearStored(): void {
  clear(() => [key(), ...copiesOfFrames()]);
}
export const clearMunicipality = (): void => clear(() => [municipalityKey()]);

/** A window that was opened from a frame began with a copy of all that the frame had kept. */
const copiesOfFrames = (): readonly string[] =>
  isFramed()
    ? []
    : Object.keys(sessionStorage).filter(
        (name) => name.startsWith(`${key()} `) && name !== municipalityKey(),
      );

function clear(names: () => readonly string[]): void {
  try {
    for (const name of names()) sessionStorage.removeItem(name);
  } catch {
    // Nothing was stored, so nothing is left.
  }
}
