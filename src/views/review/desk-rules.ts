import type { Rules } from '../../engine/guide.ts';
import type { RulesLock } from '../../language/editions.ts';
import type { PointsOfScheme } from '../../language/points.ts';
import type { Questions } from '../../language/questions.ts';
import type { Review } from '../../language/reviews.ts';
import type { Sources } from '../../language/sources.ts';

/** What the editors' desk shows, given as data: the project's own rules, or those of a test. */
export interface DeskRules extends Pick<Rules, 'flows' | 'figures' | 'schemes'> {
  readonly questions: Questions;
  readonly sources: Sources;
  readonly points: readonly PointsOfScheme[];
  readonly rulesLocks: Readonly<Record<string, RulesLock>>;
  /** Signatures by scheme. */
  readonly reviews: Readonly<Record<string, readonly Review[]>>;
}
