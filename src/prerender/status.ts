import { createHash } from 'node:crypto';
import type { Day } from '../language/day.ts';
import type { CurrentRules } from './current-rules.ts';

/** What `status.json` says, so that whoever runs the guide sees when it grows old. */
export interface Status extends CurrentRules {
  /** The day of the build, and what tells it from any other, of the same day too. */
  readonly built: Day;
  readonly build: string;
}

const BUILD_DIGITS = 12;

/**
 * The status of a guide that is built on a day.
 * @param pages the HTML of its pages, which names every file of the build by its content
 */
export function statusOf(rules: CurrentRules, built: Day, pages: readonly string[]): Status {
  const { edition, from, reviewBy, digest } = rules;
  const build = createHash('sha256').update(pages.join()).digest('hex').slice(0, BUILD_DIGITS);
  return { edition, from, built, build, reviewBy, digest };
}
