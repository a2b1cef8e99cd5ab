import type { Review } from '../language/reviews.ts';

/** Optional in a scheme's folder: nobody need have signed it. */
const found = import.meta.glob<readonly Review[]>('../../flows/*/reviews.ts', {
  eager: true,
  import: 'default',
});

/** Who has signed the rules of each scheme, by scheme; one that nobody signed is not there. */
export const reviews: Readonly<Record<string, readonly Review[]>> = Object.fromEntries(
  Object.entries(found).map(([path, ofScheme]) => [path.split('/').slice(-2)[0]!, ofScheme]),
);
