import { schemes } from '../../flows/schemes.ts';
import type { Wish } from '../language/schemes.ts';
import type { Translate } from '../text/texts.ts';
import type { WishView } from '../ui/views.ts';
import { addressOfRun } from './routes.ts';

const WISHES: readonly Wish[] = ['course', 'danish-or-reading', 'workplace', 'support'];

/**
 * The single schemes by what a person wants.
 * @param addressOf where a scheme's link leads
 */
export function wishViews(t: Translate, addressOf = addressOfRun): readonly WishView[] {
  return WISHES.map((wish) => ({
    heading: t(`wish.${wish}`),
    schemes: Object.entries(schemes)
      .filter(([, scheme]) => scheme.wish === wish)
      .map(([id, { name }]) => ({
        href: addressOf(id),
        text: t(`schemes:${id}`),
        official: name,
      })),
  }));
}
