import type { WordList } from './word-list.ts';

/** What a text says that must be the same in each language, as far as words can tell. */
export interface Meaning {
  /** How often each meaning is named. */
  readonly counts: Readonly<Record<string, number>>;
  /** The numbers that it names, each once, in order of size. */
  readonly numbers: readonly number[];
}

const PLUGS = /\{\{[^}]*\}\}/g;
const LETTERS = String.raw`\p{L}\p{N}`;

/** What a text names, by the words of its language. */
export function meaningOf(text: string, { meanings, numbers }: WordList): Meaning {
  const plain = text.replaceAll(PLUGS, ' ').replaceAll(/n['’]t\b/g, ' not');
  const counts = Object.fromEntries(
    Object.entries(meanings).map(([meaning, words]) => [meaning, countOf(plain, words)]),
  );
  const inDigits = [...plain.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) =>
    Number(number.replaceAll(/[.,](?=\d{3})/g, '').replace(',', '.')),
  );
  const inWords = plain
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .flatMap((word) => numbers[word] ?? []);
  return { counts, numbers: [...new Set([...inDigits, ...inWords])].toSorted((a, b) => a - b) };
}

function countOf(text: string, words: readonly string[]): number {
  const alternatives = words
    .map((word) => (word.endsWith('*') ? word.slice(0, -1) : `${word}(?![${LETTERS}])`))
    .join('|');
  const pattern = new RegExp(`(?<![${LETTERS}])(?:${alternatives})`, 'giu');
  return [...text.matchAll(pattern)].length;
}

/** The sentences of a text that open on what a person is or has. */
export const openingsIn = (text: string, { openings }: WordList): readonly string[] =>
  text
    .split(/(?<=[.!?؟:])\s+/)
    .filter((sentence) => !/[?؟]$/.test(sentence))
    .filter((sentence) => openings.some((opening) => sentence.startsWith(`${opening} `)));
