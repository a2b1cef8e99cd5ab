/** How hard some texts are to read. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** The longest sentence, in words, and that sentence. */
  readonly longest: number;
  readonly longestSentence: string;
  /** Words a sentence, on average. */
  readonly average: number;
  /** Björnsson's index: words a sentence plus the per cent of words over six letters. */
  readonly lix: number;
}

const LONG_WORD = 7;

/**
 * Measures texts as one screen. A line without a full stop (a label, a heading) is a sentence.
 * @param terms words that count as short: official terms that stand beside a plain one
 */
export function readability(texts: readonly string[], terms: ReadonlySet<string>): Readability {
  const sentences = texts.flatMap(sentencesOf).map((text) => ({ text, words: wordsOf(text) }));
  const words = sentences.flatMap((sentence) => sentence.words);
  const long = words.filter((word) => word.length >= LONG_WORD && !terms.has(word.toLowerCase()));
  const [longest] = sentences.toSorted((a, b) => b.words.length - a.words.length);
  const average = words.length / Math.max(1, sentences.length);
  return {
    words: words.length,
    sentences: sentences.length,
    longest: longest?.words.length ?? 0,
    longestSentence: longest?.text ?? '',
    average,
    lix: words.length === 0 ? 0 : average + (100 * long.length) / words.length,
  };
}

const sentencesOf = (text: string): readonly string[] =>
  withNumbers(text)
    .split(/(?<=[.!?:])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/** A plug is read as the short number or word that stands there. */
const withNumbers = (text: string): string => text.replace(/\{\{[^}]*\}\}/g, '6');

const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];

/** Words that no text may hold. */
const BANNED = [
  'eventuelt',
  'jf.',
  'herunder',
  'såfremt',
  'vedrørende',
  'i henhold til',
  'pågældende',
  'foretages',
];

/** What is wrong with the words of one Danish text, besides its length. */
export function wordFaults(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const banned = BANNED.filter((word) =>
    new RegExp(`(?<!\\p{L})${word.replace('.', '\\.')}(?!\\p{L})`, 'u').test(lower),
  );
  const promise = /\b(du har ret|har du ret)\b(?! og pligt)/.test(lower);
  return [
    ...banned.map((word) => `uses "${word}"`),
    ...(promise ? ['says "du har ret" without "kan"'] : []),
  ];
}

/** A yes/no question that joins two: it cannot be answered with one word. */
export const joinsTwo = (question: string): boolean => /\b(og|eller)\b/i.test(question);
