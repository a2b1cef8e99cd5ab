import { doors } from '../../flows/doors.ts';
import type { Door } from '../language/doors.ts';
import type { Contact } from '../language/points.ts';
import { contactOf } from './contact.ts';
import { doorsOf } from './doors.ts';
import type { Telling } from './telling.ts';
import type { LinkView, ResultView } from './view-types.ts';

/** The list in which the courses of a scheme are looked up. */
export const listOf = (scheme: string): Door | undefined =>
  doors.list.find(({ kind, serves }) => kind === 'list' && serves.includes(scheme));

/** Where an errand is done: the telephone and the page of who is turned to, or the list of courses. */
export function doorsFor(
  contact: Contact,
  { scheme, company }: Pick<ResultView, 'scheme' | 'company'>,
  telling: Telling,
): readonly LinkView[] {
  if (contact === 'municipality') return municipalityDoors(telling);
  // Who must first ask has nothing to look up yet.
  if (contact === 'a-kasse' && company === 'ask') return [];
  const kind = ({ yourself: 'list', 'a-kasse': 'list', school: 'ask' } as const)[
    contact as 'yourself'
  ];
  return doorsOf(scheme, telling)
    .filter((door) => door.kind === kind)
    .slice(0, 1);
}

function municipalityDoors(telling: Telling): readonly LinkView[] {
  const contact = contactOf(telling);
  const phone = contact?.phone;
  const page = contact?.page ?? contact?.site;
  return [
    ...(phone ? [{ href: phone.href, text: phone.text }] : []),
    ...(page ? [{ href: page.href, text: page.text }] : []),
  ];
}
