import type { Day } from './day.ts';

/** A state of the rules that a citizen can tell from the one before it. */
export interface Edition<SchemeId extends string = string> {
  /** Counted from 1, without a gap: links name it. What changed is the text of this number. */
  readonly number: number;
  /** The day on which it was published. */
  readonly day: Day;
  /** The schemes in which something changed. */
  readonly schemes: readonly SchemeId[];
}

/** What a scheme's `edition.json` holds; `npm run check:flows -- --write` writes it. */
export interface RulesLock {
  /** The edition in which the scheme's rules last changed for a citizen. */
  readonly edition: number;
  /** Tells these rules from any others. */
  readonly digest: string;
}

/** The editions that came after one, the oldest first: what changed since a link was made. */
export const editionsSince = <E extends Edition>(
  editions: readonly E[],
  number: number,
): readonly E[] => editions.filter((edition) => edition.number > number);
