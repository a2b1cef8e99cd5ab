/** What `locales/<id>/word-list.json` says: the words by which the texts of a language are checked. */
export interface WordList {
  /** How a sentence opens that depends on what a person is or has: "Er du", "Har du". */
  readonly openings: readonly string[];
  /**
   * By meaning, the words that say it, `begin*` being how a word begins: two languages that say the
   * same name the same offices, give the same right, and say "not" as often.
   */
  readonly meanings: Readonly<Record<string, readonly string[]>>;
  /** Numbers written as words. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** Of a language whose folder has none. */
export const NO_WORDS: WordList = { openings: [], meanings: {}, numbers: {} };

/** What `locales/<id>/glossary.json` says: a Danish term, or some that mean one thing, and the word for it. */
export type Glossary = Readonly<Record<string, string>>;
