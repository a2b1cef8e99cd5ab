import { editions } from '../../flows/editions.ts';
import { schemes } from '../../flows/schemes.ts';
import type { Day } from '../language/day.ts';

/** What `status.json` says, so that whoever runs the guide sees when it grows old. */
export interface Status {
  /** The edition of the rules, and the day from which it holds. */
  readonly edition: number;
  readonly from: Day;
  readonly built: Day;
  /** The first day by which somebody must read the sources of some scheme again. */
  readonly reviewBy: Day;
  /** Tells these rules from any others. */
  readonly digest: string;
}

/** The status of a guide that is built on a day. */
export function statusOf(built: Day): Status {
  const { number: edition, day: from, digest } = editions.at(-1)!;
  const [reviewBy] = Object.values(schemes)
    .map((scheme): Day => scheme.reviewBy)
    .toSorted();
  return { edition, from, built, reviewBy: reviewBy!, digest };
}
