import type { Day } from './day.ts';
import type { DraftMark } from './drafts.ts';

/** An act, order, guidance page or seed document that the guide rests on. */
export interface Source extends DraftMark {
  /** The official short name in Danish: "LBK 280/2024, lov om en aktiv beskæftigelsesindsats". */
  readonly title: string;
  /** Where it is published, when that is known. */
  readonly url?: string;
  /** The document's own day; left out where it bears none. */
  readonly dated?: Day;
  /** The day somebody last read it. */
  readonly readOn: Day;
  /**
   * `text` the text of the law itself, section by section (`flows/acts/`) · `guide` what somebody
   * writes of the law · `title` no more than that it is there.
   */
  readonly known: 'text' | 'guide' | 'title';
  /** Acts that nobody has read changed it later; which sections is not known. */
  readonly changesUnread?: true;
  /** Sections that an act nobody has read may have changed since, and from when. */
  readonly exposed?: { readonly from: Day; readonly sections: readonly string[] };
}

export type Sources = Readonly<Record<string, Source>>;

/** A place in a source. */
export interface Cite {
  readonly source: string;
  readonly section?: string;
}

export function defineSources<const S extends Sources>(sources: S): S {
  return sources;
}
