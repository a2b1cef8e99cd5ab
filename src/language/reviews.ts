import type { Day } from './day.ts';
import type { RulesLock } from './editions.ts';

/** Somebody has held a scheme's rules against the law and signed them, on paper. */
export interface Review {
  /** Their name, and as what they signed. */
  readonly who: string;
  /** The day on the paper. */
  readonly signedOn: Day;
  /** The day whose rules were read. */
  readonly rulesOf: Day;
  /** As the paper names them: they tell the rules that were signed from any others. */
  readonly edition: number;
  readonly digest: string;
}

export function defineReviews(reviews: readonly Review[]): readonly Review[] {
  return reviews;
}

/** Whether the rules as they stand are signed: `changed` where only others before them were. */
export type Signed =
  { readonly state: 'unsigned' } | { readonly state: 'signed' | 'changed'; readonly by: Review };

/** How a scheme's rules stand to what was signed; of several signatures the last one counts. */
export function signedAs(reviews: readonly Review[], { digest }: RulesLock): Signed {
  const ofThese = reviews.filter((review) => review.digest === digest).pop();
  if (ofThese) return { state: 'signed', by: ofThese };
  const last = reviews[reviews.length - 1];
  return last ? { state: 'changed', by: last } : { state: 'unsigned' };
}
