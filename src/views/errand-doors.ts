import { doors } from '../../flows/doors.ts';
import type { Door } from '../language/doors.ts';
import { contactOf } from './contact.ts';
import { doorsOf } from './doors.ts';
import { keyBelow, type Telling } from './telling.ts';
import type { LinkView, ResultView, StepView } from './view-types.ts';

/** The list in which the courses of a scheme are looked up. */
export const listOf = (scheme: string): Door | undefined =>
  doors.list.find(({ kind, serves }) => kind === 'list' && serves.includes(scheme));

/** Where an errand is done: the telephone and the page of who is turned to, or the list of courses. */
export function doorsFor(
  { contact, onFirstDay }: Pick<StepView, 'contact' | 'onFirstDay'>,
  { scheme, company }: Pick<ResultView, 'scheme' | 'company'>,
  telling: Telling,
): readonly LinkView[] {
  if (contact === 'municipality') return municipalityDoors(telling);
  if (onFirstDay) return doorsOf('jobnet', telling);
  // Who must first ask has nothing to look up yet.
  if (contact === 'a-kasse' && company === 'ask') return [];
  const kind = ({ yourself: 'list', 'a-kasse': 'list', school: 'ask' } as const)[
    contact as 'yourself'
  ];
  const [door] = doorsOf(scheme, telling).filter((one) => one.kind === kind);
  if (!door) return [];
  const isList = door.kind === 'list';
  return [
    isList ? { ...door, text: telling.t(keyBelow('doors:lists', scheme), telling.figures) } : door,
  ];
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
