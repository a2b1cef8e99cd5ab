import type { LinkView } from './view-types.ts';

/** Whom to turn to in the reader's municipality. */
export interface ContactView {
  /** "Din kommune er Aalborg." */
  readonly name: string;
  readonly lines: readonly string[];
  readonly links: readonly LinkView[];
  /** When the municipality wrote it. */
  readonly updated?: string;
}
