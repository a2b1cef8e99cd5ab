import { numbers as ofSharedTexts } from '../../flows/numbers.ts';
import type { Cite } from '../language/sources.ts';

/** Optional in a scheme's file: most texts hold no number of their own. */
type Numbers = Readonly<Record<string, Cite>> | undefined;

const found = import.meta.glob<Numbers>('../../flows/*/law.ts', {
  eager: true,
  import: 'numbers',
});

/** Numbers that stand in a text and are no figure: the text as `file:key`, and where each is from. */
export const numbers: Readonly<Record<string, Cite>> = {
  ...ofSharedTexts,
  ...Object.fromEntries(
    Object.entries(found).flatMap(([path, ofScheme = {}]) =>
      Object.entries(ofScheme).map(([key, source]) => [
        `${path.split('/').slice(-2)[0]}:${key}`,
        source,
      ]),
    ),
  ),
};
