import { createHash } from 'node:crypto';
import { editions } from '../../flows/editions.ts';
import { schemes } from '../../flows/schemes.ts';
import type { Day } from '../language/day.ts';

/** What `status.json` says, so that whoever runs the guide sees when it grows old. */
export interface Status {
  /** The edition of the rules, and the day from which it holds. */
  readonly edition: number;
  readonly from: Day;
  /** The day of the build, and what tells it from any other, of the same day too. */
  readonly built: Day;
  readonly build: string;
  /** The first day by which somebody must read the sources of some scheme again. */
  readonly reviewBy: Day;
  /** Tells these rules from any others. */
  readonly digest: string;
}

const BUILD_DIGITS = 12;

/**
 * The status of a guide that is built on a day.
 * @param pages the HTML of its pages, which names every file of the build by its content
 */
export function statusOf(built: Day, pages: readonly string[]): Status {
  const { number: edition, day: from, digest } = editions.at(-1)!;
  const [reviewBy] = Object.values(schemes)
    .map((scheme): Day => scheme.reviewBy)
    .toSorted();
  const build = createHash('sha256').update(pages.join()).digest('hex').slice(0, BUILD_DIGITS);
  return { edition, from, built, build, reviewBy: reviewBy!, digest };
}
