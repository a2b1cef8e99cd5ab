import type { Phone } from '../language/phone.ts';
import type { LinkView } from './view-types.ts';

/** Whom to turn to in the reader's municipality. */
export interface ContactView {
  /** "Din kommune er Aalborg." */
  readonly name: string;
  readonly lines: readonly string[];
  /** The number that one of the lines holds. */
  readonly phone?: Phone;
  readonly links: readonly LinkView[];
  /** When the municipality wrote it; or that it was seen, and that nobody has tried it. */
  readonly notes: readonly string[];
}
