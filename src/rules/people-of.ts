import type { PersonasOfScheme } from '../language/personas.ts';

const found = import.meta.glob<PersonasOfScheme>('../../flows/*/personas.ts', {
  import: 'default',
});

/**
 * The invented people of one scheme, fetched when they are asked for: a page needs those of one.
 * @throws where they did not come
 */
export const peopleOf = (scheme: string): Promise<PersonasOfScheme> =>
  found[`../../flows/${scheme}/personas.ts`]!();
