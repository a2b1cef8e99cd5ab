import { createHash } from 'node:crypto';
import type { Day } from '../language/day.ts';
import { edition, rulesLocks } from '../rules/editions.ts';
import { schemes } from '../rules/schemes.ts';

/** What `status.json` says of the rules. */
export interface CurrentRules {
  /** The newest edition, and the day from which it holds. */
  readonly edition: number;
  readonly from: Day;
  /** The first day by which somebody must read the sources of some scheme again. */
  readonly reviewBy: Day;
  /** Tells these rules from any others. */
  readonly digest: string;
}

const DIGITS = 12;

/** The rules as they are in this build. */
export function currentRules(): CurrentRules {
  const [reviewBy] = Object.values(schemes)
    .map((scheme): Day => scheme.reviewBy)
    .toSorted();
  const digests = Object.values(rulesLocks).map(({ digest }) => digest);
  const digest = createHash('sha256').update(digests.join()).digest('hex').slice(0, DIGITS);
  return { edition: edition.number, from: edition.day, reviewBy: reviewBy!, digest };
}
