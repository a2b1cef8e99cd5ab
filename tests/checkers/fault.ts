/** What one checker finds wrong in one place of a page. */
export interface Fault {
  readonly checker: 'alfa' | 'ibm' | 'codesniffer' | 'nu';
  /** As the checker calls it: "sia-r66", "label_ref_valid", "WCAG2AA.Principle2…". */
  readonly rule: string;
  /** It is no more than a question, which a person has to answer. */
  readonly isQuestion: boolean;
  /** The beginning of the element, as HTML, in one line. */
  readonly where: string;
  readonly message: string;
}

/** Runs code in a page, and gives back what it comes to, as JSON can hold it. */
export type Evaluate = (code: string) => Promise<unknown>;

const LONGEST = 160;

/** The beginning of an element, without what the build and Svelte number anew each time. */
export const beginningOf = (html: string): string =>
  html
    .replaceAll(/ class="svelte-\w+"| svelte-\w+/g, '')
    .replaceAll(/\s+/g, ' ')
    .slice(0, LONGEST);
