import { schemeIds } from '../../flows/schemes.ts';
import type { PersonasOfScheme } from '../language/personas.ts';
import { inOrder } from './in-order.ts';

const found = import.meta.glob<PersonasOfScheme>('../../flows/*/personas.ts', {
  eager: true,
  import: 'default',
});

/** Invented people and the outcome that each must get, by scheme. */
export const personas: readonly PersonasOfScheme[] = inOrder(schemeIds, found, 'personas.ts').map(
  ([, ofScheme]) => ofScheme,
);
