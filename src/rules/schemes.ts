import { hasOwn } from '../language/has-own.ts';
import { schemeIds, type SchemeId } from '../../flows/schemes.ts';
import { inOrder } from './in-order.ts';
import type { Scheme } from '../language/schemes.ts';

const found = import.meta.glob<Scheme>('../../flows/*/scheme.ts', {
  eager: true,
  import: 'default',
});

/** Each scheme by its id, in the order of the list. The names are the official Danish ones. */
export const schemes = Object.fromEntries(inOrder(schemeIds, found, 'scheme.ts')) as Readonly<
  Record<SchemeId, Scheme>
>;

/** Whether an id from outside names a scheme. */
export const isScheme = (id: string): id is SchemeId => hasOwn(schemes, id);

/** A scheme by its id. @throws where there is none, which is a fault of ours */
export function schemeOf(id: string): Scheme {
  if (!isScheme(id)) throw new Error(`there is no scheme "${id}"`);
  return schemes[id];
}
