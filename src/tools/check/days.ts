import { turnsIn } from '../../language/turns.ts';
import type { Fault } from './fault.ts';
import type { World } from './world.ts';

const FILE = 'flows/days.ts';

/** Each day on which something begins or ends is a day on which something changed, and each such day is used. */
export function checkDays(world: World): readonly Fault[] {
  const known = world.daysOfChange;
  const used = turnsIn(world);
  const unknown = used
    .filter(({ day }) => !(day in known))
    .map(({ where, day }) => ({
      kind: 'day',
      where,
      what: `begins on ${day}, or ends the day before it, and nothing is known to change that day`,
      todo: `Mend the day; or write it in ${FILE}, with what changed.`,
    }));
  const idle = Object.keys(known)
    .filter((day) => !used.some((one) => one.day === day))
    .map((day) => ({
      kind: 'day',
      where: FILE,
      what: `names ${day}, on which nothing begins or ends`,
      todo: 'Take it out.',
    }));
  return [...unknown, ...idle];
}
