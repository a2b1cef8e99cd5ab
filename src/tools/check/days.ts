import { addDays, type Day } from '../../language/day.ts';
import { nameOfRow } from '../../language/flow.ts';
import { optionsOf } from '../../language/questions.ts';
import type { Fault } from './fault.ts';
import { fileOf, type World } from './world.ts';

const FILE = 'flows/days.ts';

/** What stands for a time alone. */
interface Dated {
  readonly from?: Day;
  readonly until?: Day;
}

/** Each day on which something begins or ends is a day on which something changed, and each such day is used. */
export function checkDays(world: World): readonly Fault[] {
  const known = world.daysOfChange;
  const used = daysUsed(world);
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

interface Use {
  readonly where: string;
  readonly day: Day;
}

/** Where something begins, or ended the day before, and on which day. */
export const daysUsed = (world: World): readonly Use[] => [
  ...world.flows.flatMap((flow) =>
    flow.rows.flatMap((row) => edgesOf(row, `${fileOf(flow)}, ${nameOfRow(row)}`)),
  ),
  ...world.points.flatMap(({ scheme, points }) =>
    points.flatMap((point) => edgesOf(point, `flows/${scheme}/points.ts, "${point.id}"`)),
  ),
  ...Object.entries(world.figures).flatMap(([id, { entries }]) =>
    entries.map(({ from }) => ({ where: `flows/figures, "${id}"`, day: from })),
  ),
  ...Object.entries(world.questions).flatMap(([id, question]) =>
    Object.entries(optionsOf(question) ?? {}).flatMap(([answer, option]) =>
      edgesOf(option, `flows/questions.ts, "${id}", answer "${answer}"`),
    ),
  ),
  ...Object.entries(world.schemes).flatMap(([id, { inForce }]) =>
    edgesOf(inForce, `flows/${id}/scheme.ts`),
  ),
  ...world.employerSheet.flatMap(({ scheme, points }) =>
    points.flatMap((point) =>
      edgesOf(point, `flows/employer.ts, scheme "${scheme}", "${point.id}"`),
    ),
  ),
];

const edgesOf = ({ from, until }: Dated, where: string): readonly Use[] => [
  ...(from === undefined ? [] : [{ where, day: from }]),
  ...(until === undefined ? [] : [{ where, day: addDays(until, 1) }]),
];
