import type { Company, LinkView, TermView } from './view-types.ts';

/** A scheme as a caseworker looks at it: what comes out, by which rule, from which answers. */
export interface CaseworkerResult {
  readonly scheme: string;
  /** The official name, or those of all that come out alike. */
  readonly name: string;
  readonly company: Company;
  readonly word: string;
  /** How many questions are still to be answered; none where all are. */
  readonly left: string | undefined;
  /** Where the row stands that decided it, and its number in the table. */
  readonly law: string;
  readonly row: string | undefined;
  /** The answers that decide it, by their short names. */
  readonly restsOn: string;
}

export interface CaseworkerView {
  /** The answers, each by its short name; and what the person wants, where they have said it. */
  readonly answers: readonly TermView[];
  readonly results: readonly CaseworkerResult[];
  /** What is of little use, by name, a line for each verdict. */
  readonly others: readonly string[];
  readonly unclear: readonly string[];
  /** Of which day the rules are, and when they were last checked. */
  readonly made: string;
  /** The person's own page. */
  readonly citizen: LinkView;
}
