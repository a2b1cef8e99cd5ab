import { schemes } from '../rules/schemes.ts';
import type { Day } from '../language/day.ts';
import type { Scheme, Wish } from '../language/schemes.ts';
import type { Translate } from '../text/texts.ts';
import type { WishView } from './view-types.ts';
import type { Addresses } from './addresses.ts';

const WISHES: readonly Wish[] = ['course', 'danish-or-reading', 'workplace', 'support'];

/**
 * The single schemes by what a person wants; one that is closed is said to be so.
 * @param addresses where a scheme's link leads
 */
export function wishViews(
  t: Translate,
  on: Day,
  addresses: Pick<Addresses, 'scheme'>,
): readonly WishView[] {
  return WISHES.map((wish) => ({
    heading: t(`wish.${wish}`),
    schemes: Object.entries<Scheme>(schemes)
      .filter(([, scheme]) => scheme.wish === wish)
      .map(([id, scheme]) => ({
        href: addresses.scheme(id),
        text: t(`schemes:${id}`),
        official: scheme.name,
        closed: closedText(scheme, on, t),
      })),
  }));
}

/** What is said of a scheme that nobody can begin on any more. */
export const closedText = (
  { inForce: { until } }: Scheme,
  on: Day,
  t: Translate,
): string | undefined => (until !== undefined && on > until ? t('verdict.ended') : undefined);
