import { doors } from '../../flows/doors.ts';
import { DOOR_KINDS, type Door, type DoorKind } from '../language/doors.ts';
import { isDay } from '../language/day.ts';
import type { Seen } from '../language/seen.ts';
import { sorted } from '../language/sorted.ts';
import { formatDay } from '../text/format.ts';
import { keyBelow, type Telling } from './telling.ts';
import type { LinkView } from './view-types.ts';

/** A page of somebody else's where a reader acts or reads on. */
export interface DoorView extends LinkView {
  readonly id: string;
  readonly kind: DoorKind;
  /** "Siden er fra 2022.", where that is known. */
  readonly dated?: string;
}

type Words = Pick<Telling, 't' | 'language'>;

/**
 * The doors to a scheme or a topic, what one acts by before what one reads. None where none was seen.
 * That nobody has tried them is said once beside them: `doors:seen`.
 * @param served a scheme, or one of the doors' topics
 */
export const doorsOf = (served: string, words: Words): readonly DoorView[] =>
  sorted(
    doors.list.filter(({ serves }) => serves.includes(served)),
    (one, other) => DOOR_KINDS.indexOf(one.kind) - DOOR_KINDS.indexOf(other.kind),
  ).map((door) => doorView(door, words));

function doorView({ id, kind, address, dated }: Door, words: Words): DoorView {
  return {
    id,
    kind,
    href: address,
    text: words.t(keyBelow('doors:names', id)),
    ...datedIn(dated, words),
  };
}

/** How old the page is in which an address was seen, in words. */
function datedIn(dated: Seen['dated'], { t, language }: Words): { readonly dated?: string } {
  if (dated === undefined) return {};
  return {
    dated: t('doors:dated', { date: isDay(dated) ? formatDay(dated, language) : dated }),
  };
}
