import type { TalksCase, TalksHolder } from '../language/contacts.ts';
import type { Facts } from '../language/questions.ts';
import { readerOf, type Terms } from './reading.ts';

/**
 * Who holds a person's talks: the first case that holds. An answer that was not given does not hold.
 * The conditions of a case are read from left to right, and what stands behind one that fails is not
 * made ready: its figure may have no value on the day.
 * @param facts all that is known of the person
 * @throws Error where the last case has a condition and none holds
 */
export function talksWith(cases: readonly TalksCase[], facts: Facts, terms: Terms): TalksHolder {
  const found = cases.find(({ if: conditions = [] }) =>
    conditions.every((condition) => readerOf(condition, terms)(facts) === true),
  );
  if (!found) throw new Error('nobody holds the talks');
  return found.to;
}
