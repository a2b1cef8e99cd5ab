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
export function meaningOf(text: string, words: WordList): Meaning {
  const plain = text.replaceAll(PLUGS, ' ').replaceAll(/n['’]t\b/g, ' not');
  const counts = Object.fromEntries(
    patternsOf(words).map(([meaning, pattern]) => [meaning, plain.match(pattern)?.length ?? 0]),
  );
  const inDigits = [...plain.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) =>
    Number(number.replaceAll(/[.,](?=\d{3})/g, '').replace(',', '.')),
  );
  const inWords = plain
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .flatMap((word) => words.numbers[word] ?? []);
  return { counts, numbers: [...new Set([...inDigits, ...inWords])].toSorted((a, b) => a - b) };
}

/** Thousands of texts are read by the words of one language. */
const known = new WeakMap<WordList, readonly (readonly [meaning: string, named: RegExp])[]>();

function patternsOf(words: WordList) {
  const patterns =
    known.get(words) ??
    Object.entries(words.meanings).map(([meaning, named]) => [meaning, anyOf(named)] as const);
  known.set(words, patterns);
  return patterns;
}

function anyOf(words: readonly string[]): RegExp {
  const alternatives = words
    .map((word) => (word.endsWith('*') ? word.slice(0, -1) : `${word}(?![${LETTERS}])`))
    .join('|');
  return new RegExp(`(?<![${LETTERS}])(?:${alternatives})`, 'giu');
}

/** The sentences of a text that open on what a person is or has. */
export const openingsIn = (text: string, { openings }: WordList): readonly string[] =>
  text
    .split(/(?<=[.!?؟:])\s+/)
    .filter((sentence) => !/[?؟]$/.test(sentence))
    .filter((sentence) => openings.some((opening) => sentence.startsWith(`${opening} `)));
