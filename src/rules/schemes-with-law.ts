import { schemeIds, type SchemeId } from '../../flows/schemes.ts';
import type { Law, SchemeWithLaw } from '../language/schemes.ts';
import { inOrder } from './in-order.ts';
import { isScheme, schemes } from './schemes.ts';

const found = import.meta.glob<Law>('../../flows/*/law.ts', { eager: true, import: 'default' });

/** Each scheme with what it stands on: no first screen needs that, so it does not ship with them. */
export const schemesWithLaw = Object.fromEntries(
  inOrder(schemeIds, found, 'law.ts').map(([id, law]) => [id, { ...schemes[id], ...law }]),
) as Readonly<Record<SchemeId, SchemeWithLaw>>;

/** A scheme by its id, with what it stands on. @throws where there is none, which is a fault of ours */
export function schemeWithLaw(id: string): SchemeWithLaw {
  if (!isScheme(id)) throw new Error(`there is no scheme "${id}"`);
  return schemesWithLaw[id];
}
