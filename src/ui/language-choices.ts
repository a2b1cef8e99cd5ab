/** The languages that a page can be read in. */
export interface LanguageChoices {
  /** Each with its own name; where no script runs, with the file that is in it. */
  readonly languages: readonly {
    readonly id: string;
    readonly name: string;
    readonly href?: string;
  }[];
  readonly language: string;
  readonly onlanguage?: ((language: string) => void) | undefined;
}
