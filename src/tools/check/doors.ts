import { DOOR_KINDS, type Door } from '../../language/doors.ts';
import { isHttps } from '../../language/https.ts';
import { isYearOrDay, type Seen } from '../../language/seen.ts';
import { textsOf } from '../../text/text-tree.ts';
import { didYouMean, type Fault } from './fault.ts';
import { dangling } from './ids.ts';
import type { World } from './world.ts';

const FILE = 'flows/doors.ts';

/**
 * Each door leads somewhere safe, has its name and serves something; and each scheme that people can
 * still get has a door, or is named as having none.
 */
export function checkDoors(world: World): readonly Fault[] {
  const { list, topics } = world.doors;
  const addresses = list.map(({ address }) => address);
  const ids = list.map(({ id }) => id);
  const [danish = {}] = Object.values(world.texts);
  const named = new Set(textsOf(danish['doors'] ?? {}).map(({ key }) => key));
  return [
    ...list.flatMap((door, i) => [
      ...checkDoor(door, world),
      ...(ids.indexOf(door.id) < i
        ? [fault(at(door), 'has an id that another has', 'Give it its own.')]
        : []),
      ...(addresses.indexOf(door.address) < i
        ? [fault(at(door), 'leads where another leads', 'Let one serve both.')]
        : []),
      ...(named.has(`names.${door.id}`)
        ? []
        : [
            {
              kind: 'text-missing',
              where: `locales/da/doors.json, "names.${door.id}"`,
              what: 'is missing',
              todo: 'Write what the page is, in plain words, and whose.',
            },
          ]),
    ]),
    ...topics
      .filter((topic) => list.every(({ serves }) => !serves.includes(topic)))
      .map((topic) => fault(FILE, `has no door to "${topic}"`, 'Take the topic out, or find one.')),
    ...checkSchemes(world),
  ];
}

const at = ({ id }: Door): string => `${FILE}, "${id}"`;

const fault = (where: string, what: string, todo: string): Fault => ({
  kind: 'door',
  where,
  what,
  todo,
});

function checkDoor(door: Door, { schemes, doors }: World): readonly Fault[] {
  const known = [...Object.keys(schemes), ...doors.topics];
  return [
    ...(door.serves.length > 0 ? [] : [fault(at(door), 'serves nothing', 'Take it out.')]),
    ...door.serves
      .filter((id) => !known.includes(id))
      .map((id) => dangling(at(door), `serves "${id}", which`, id, known)),
    ...(DOOR_KINDS.includes(door.kind)
      ? []
      : [
          fault(
            at(door),
            `is of the kind "${door.kind}"`,
            didYouMean(door.kind, DOOR_KINDS, 'See src/language/doors.ts.'),
          ),
        ]),
    ...addressFaults(at(door), door.address),
    ...seenFaults(at(door), door),
  ];
}

/** What is wrong with an address that a reader is sent to. */
export const addressFaults = (where: string, address: string): readonly Fault[] =>
  isHttps(address)
    ? []
    : [fault(where, `leads to "${address}"`, 'Write an address that begins with https.')];

/** What is wrong with what is said of where an address was seen. */
export const seenFaults = (
  where: string,
  { dated }: { readonly dated?: Seen['dated'] | undefined },
): readonly Fault[] =>
  dated === undefined || isYearOrDay(dated)
    ? []
    : [fault(where, `is dated "${dated}"`, 'Write a year, or a day: YYYY-MM-DD.')];

function checkSchemes({ schemes, doors, today }: World): readonly Fault[] {
  const ids = Object.keys(schemes);
  const served = (id: string): boolean => doors.list.some(({ serves }) => serves.includes(id));
  return [
    ...Object.entries(schemes)
      .filter(([, { inForce }]) => inForce.until === undefined || inForce.until >= today)
      .filter(([id]) => served(id) === doors.without.includes(id))
      .map(([id]) =>
        served(id)
          ? fault(`${FILE}, without`, `names "${id}", which has a door`, 'Take it out.')
          : fault(FILE, `has no door to "${id}"`, 'Find one, or name the scheme in `without`.'),
      ),
    ...doors.without
      .filter((id) => !ids.includes(id))
      .map((id) => dangling(`${FILE}, without`, `names "${id}", which`, id, ids)),
  ];
}
