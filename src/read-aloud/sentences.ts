/** Where a sentence stands in a text: from the first letter to behind the last sign. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * A sign that can end a sentence, what closes behind it (also the end of a Danish text in another
 * language's), and the space before the next.
 */
const END = /[.!?…؟]["'”’»)\u2069]*\s+/gu;
/** "f.eks.", "bl.a.", "e.g." */
const DOTTED_WORD = /(?:^|\P{L})(?:\p{L}+\.){2,}$/u;

/** The sentences of a text, in order. A line without a full stop is one. */
export function sentencesIn(text: string): readonly Span[] {
  const ends = [...text.matchAll(END)]
    .map(({ index, 0: end }) => index + end.length)
    .filter((end) => isEnd(text.slice(0, end).trimEnd(), text.slice(end)));
  return [0, ...ends]
    .map((from, i) => trimmed(text, { from, to: ends[i] ?? text.length }))
    .filter(({ from, to }) => /[\p{L}\p{N}]/u.test(text.slice(from, to)));
}

/** "kr. om ugen", "nr. 4": nothing ends before a small letter or a number. */
const isEnd = (before: string, after: string): boolean =>
  !/^[\p{Ll}\p{N}]/u.test(after) && !DOTTED_WORD.test(before);

function trimmed(text: string, { from, to }: Span): Span {
  const part = text.slice(from, to);
  return { from: to - part.trimStart().length, to: from + part.trimEnd().length };
}
