import type { Day } from './day.ts';

/**
 * Of something that stands in the rules only if a draft of a law is adopted: the draft's id. Nobody who
 * imports the rules meets it: `build/drafts-of-law.ts` takes out what is marked.
 */
export interface DraftMark {
  readonly draft?: string;
}

/** Of something whose `until` holds only if a draft is adopted; `otherwise` its end without it. */
export interface EndMark {
  readonly endsBy?: string | { readonly draft: string; readonly otherwise: Day };
}

/** A law that has been announced, and that nobody here holds for law. */
export interface DraftOfLaw {
  readonly name: { readonly da: string; readonly en: string };
  /** Where it was announced, in words, and where it was seen. */
  readonly announced: { readonly title: string; readonly url: string };
  /** The day somebody last looked where it stands. */
  readonly lookedOn: Day;
  /** The day on which it is expected to hold. Past it, it is law or it is not: the checks refuse it. */
  readonly from: Day;
  /** `unread` announced, and nobody has read its text · `read` somebody has. */
  readonly known: 'unread' | 'read';
  /** One Danish sentence that says how the announcement was taken. */
  readonly reading: string;
}

export type Drafts = Readonly<Record<string, DraftOfLaw>>;

/** Texts that stand below names, as a file of texts holds them. */
interface TreeOfTexts {
  readonly [name: string]: string | TreeOfTexts;
}

/** What is said otherwise with a draft, by language and file: whole trees below names at a file's top. */
export type TextsOfDraft = Readonly<Record<string, Readonly<Record<string, TreeOfTexts>>>>;

export function defineDrafts<const D extends Drafts>(drafts: D): D {
  return drafts;
}
