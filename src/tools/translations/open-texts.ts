import {
  digestOf,
  formsMissing,
  unitsIn,
  type Forms,
  type Lock,
  type Texts,
} from '../../text/translation.ts';

/** A text of a language beside the Danish one of now. */
export interface Translated {
  /** `file:key`. */
  readonly unit: string;
  /** Missing, also in one form; made from another Danish text; or made from that of now. */
  readonly state: 'missing' | 'stale' | 'holds';
  readonly danish: Forms;
  readonly own: Forms;
}

/**
 * Every text that a language is to have, in the order of the Danish. What is for editors is said in Danish
 * and English alone: a language that has none of it lacks nothing.
 */
export function translatedTexts(
  language: string,
  { texts, lock }: { readonly texts: Texts; readonly lock: Lock },
  danish: Texts,
  forEditors: readonly string[],
): readonly Translated[] {
  const own = unitsIn(texts);
  const meant = isWithEditors(texts, forEditors)
    ? () => true
    : (unit: string) => !forEditors.includes(unit.split(':')[0]!);
  return [...unitsIn(danish)]
    .filter(([unit]) => meant(unit))
    .map(([unit, source]): Translated => {
      const forms = own.get(unit) ?? {};
      const isMissing = formsMissing(language, forms, source).length > 0;
      const holds = lock[unit] === digestOf(source);
      const state = isMissing ? 'missing' : holds ? 'holds' : 'stale';
      return { unit, state, danish: source, own: forms };
    });
}

/** Whether the editors' own pages are said in a language: then whoever edits them keeps it whole. */
export const isWithEditors = (texts: Texts, forEditors: readonly string[]): boolean =>
  forEditors.length === 0 || forEditors.some((file) => file in texts);
