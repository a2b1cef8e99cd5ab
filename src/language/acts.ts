/** What is known of one section of an act: facts about its text, none of its words. */
export interface SectionFacts {
  /** How many of its own subsections ("stk.") are numbered, the first included. */
  readonly subsections: number;
  /** The numbers that it names, references to other sections left out. */
  readonly numbers: readonly number[];
}

/** The sections of an act that somebody had before them, by number: `48`, `93 a`. */
export type ActFacts = Readonly<Record<string, SectionFacts>>;
export type Acts = Readonly<Record<string, ActFacts>>;
