import type { DoorView } from './doors.ts';
import type { LinkOrText, LinkView, PartView } from './view-types.ts';

/** A heading and what stands under it. */
export interface SectionView {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What can be said of a scheme before any answer. */
export interface AboutView {
  readonly scheme: string;
  /** The official Danish name, and what the scheme is in plain words. */
  readonly name: string;
  readonly plainName: string;
  readonly what: string;
  /** Whom it may be for: answers that leave it open, and a sentence before them. */
  readonly who: { readonly intro: string; readonly answers: readonly string[] };
  /** What holds for whoever it fits, part by part. */
  readonly parts: readonly PartView[];
  /** Who decides, and whom to turn to. */
  readonly decides: readonly string[];
  /** Where one acts or reads on. */
  readonly doors: readonly DoorView[];
  readonly sources: readonly LinkOrText[];
  readonly checked: string;
}

/** A scheme on the page about the rules. */
export interface RuleView {
  readonly scheme: string;
  readonly name: string;
  readonly about: LinkView;
  /** When it was last checked, and when somebody must read it again. */
  readonly checked: string;
  readonly sources: readonly LinkOrText[];
  /** Which places in the law may have moved since they were read, where some may. */
  readonly exposed: string | undefined;
  /** Who has signed its rules. */
  readonly signed: string;
  readonly changed: readonly string[];
}

/** What the guide's rules rest on, how old that is, and what nobody has verified. */
export interface RulesView {
  readonly edition: readonly string[];
  readonly sections: readonly SectionView[];
  readonly schemes: readonly RuleView[];
}

/** One scheme on the list of all. */
export interface ListedScheme {
  readonly scheme: string;
  readonly name: string;
  readonly about: LinkView;
  readonly what: string;
  /** That it is there no more, where that is so; then nobody decides it. */
  readonly closed: string | undefined;
  readonly decides: readonly string[];
}

/** A page of words alone. */
export interface TextPageView {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly SectionView[];
}
