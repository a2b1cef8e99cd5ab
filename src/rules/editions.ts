import { editions } from '../../flows/editions.ts';
import { schemeIds } from '../../flows/schemes.ts';
import type { RulesLock } from '../language/editions.ts';
import { inOrder } from './in-order.ts';

const found = import.meta.glob<RulesLock>('../../flows/*/edition.json', {
  eager: true,
  import: 'default',
});

/** The edition in which each scheme's rules last changed, and a digest of them. */
export const rulesLocks: Readonly<Record<string, RulesLock>> = Object.fromEntries(
  inOrder(schemeIds, found, 'edition.json'),
);

/** The edition of the rules that this build holds. */
export const edition = editions[editions.length - 1]!;

/** The one that the guide was published with. */
export const FIRST_EDITION = editions[0]!;
