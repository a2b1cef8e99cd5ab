import type { TimelineView } from './timeline-view.ts';
import type { Company } from './view-types.ts';

/** What a printed sheet is told: every text once for each of its languages, in their order. */
export type Said = readonly string[];

export interface SheetLanguage {
  readonly id: string;
  readonly direction: 'ltr' | 'rtl';
}

/** An errand with a box to tick: with whom, what, by when, what else to ask there, and where it is. */
export interface SheetErrand {
  readonly who: Said;
  readonly act: Said;
  readonly by: Said | undefined;
  readonly also: Said | undefined;
  readonly doors: readonly Said[];
}

/** One scheme on the sheet of the overview. */
export interface SheetResult {
  readonly scheme: string;
  /** The official Danish name. */
  readonly name: string;
  readonly plainName: Said;
  /** In small: who decides, and the place in the law, for the one across the table; or nothing. */
  readonly small: Said;
  readonly lines: readonly Said[];
}

/**
 * `boxes` to tick, `lines` for what is read one after the other, `small` for what is looked up,
 * `run-in` for what runs on behind its title.
 */
export type ListStyle = 'boxes' | 'bullets' | 'lines' | 'small' | 'run-in';

export type SheetBlock =
  | {
      readonly kind: 'plan';
      readonly title: Said;
      readonly errands: readonly SheetErrand[];
      readonly rest: readonly Said[];
    }
  | {
      readonly kind: 'answers';
      readonly title: Said;
      readonly answers: readonly { readonly name: Said; readonly answer: Said }[];
    }
  | {
      readonly kind: 'results';
      readonly title: Said;
      readonly company: Company;
      readonly results: readonly SheetResult[];
      /** The duty that comes with some of them, beside their title. */
      readonly duty: Said | undefined;
      /** What belongs to them besides, in small. */
      readonly after: readonly Said[];
    }
  | {
      readonly kind: 'list';
      readonly title: Said;
      /** Drawn above its lines, which say the same days. */
      readonly picture?: TimelineView | undefined;
      readonly style: ListStyle;
      readonly lines: readonly Said[];
    }
  /** Blocks with short lines, beside each other where there is room. */
  | { readonly kind: 'beside'; readonly blocks: readonly SheetBlock[] }
  | { readonly kind: 'notes'; readonly title: Said };

/** What the person wants; where they have not said, its beginning, with a line to write it on. */
export interface SheetWish {
  readonly text: Said;
  readonly isToBeWritten: boolean;
}

/** Squares of a code, as the path of an SVG `size` wide and high. */
export interface CodeView {
  readonly path: string;
  readonly size: number;
}

export interface SheetView {
  readonly languages: readonly SheetLanguage[];
  readonly title: Said;
  readonly wish: SheetWish;
  /** What the sheet is, whose answers it rests on, the day, the edition of the rules. */
  readonly about: readonly Said[];
  readonly blocks: readonly SheetBlock[];
  readonly address: string;
  /** Reopens the same answers. */
  readonly code?: CodeView;
  /** What the picture of the code is, for those who do not see it. */
  readonly codeName: string;
  readonly codeCaption: Said;
}
