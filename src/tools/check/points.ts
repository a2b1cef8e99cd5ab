import { isOpen, type Flow } from '../../language/flow.ts';
import { SHARED, type Part, type Point, type PointsOfScheme } from '../../language/points.ts';
import { didYouMean, type Fault } from './fault.ts';
import { checkPart } from './ids.ts';
import type { World } from './world.ts';

/** Parts that are the guide's own advice, and need no source. */
const ADVICE: readonly Part[] = ['ask', 'bring', 'refused'];
/** Parts that no open result may lack. */
const NEEDED: readonly Part[] = ['do', 'ask', 'bring'];

/** The points of each scheme: known outcomes, sources beside them, and no open outcome without. */
export function checkPoints(world: World): readonly Fault[] {
  const silent = world.flows.filter(
    (flow) => !world.points.some(({ scheme }) => scheme === flow.scheme),
  );
  const missing = silent.map(({ scheme }) => ({
    kind: 'point-missing',
    where: 'flows/points.ts',
    what: `does not list the points of "${scheme}"`,
    todo: `Write flows/${scheme}/points.ts, and list it.`,
  }));
  const faults = world.points.flatMap((of) => {
    const where = (id: string): string => `flows/${of.scheme}/points.ts, "${id}"`;
    const flow = world.flows.find(({ scheme }) => scheme === of.scheme);
    return [
      ...of.points.flatMap((point) => [
        ...checkPoint(where(point.id), point),
        ...(point.if ?? []).flatMap((condition) => checkPart(where(point.id), condition, world)),
      ]),
      ...repeated(of).map((id) => ({
        kind: 'dangling',
        where: where(id),
        what: 'stands twice',
        todo: 'Give each point an id of its own.',
      })),
      ...(flow ? checkOutcomes(of, flow) : of.scheme === SHARED ? [] : [noScheme(of, world)]),
    ];
  });
  return [...missing, ...faults];
}

function checkPoint(where: string, { part, source }: Point): readonly Fault[] {
  if (source || ADVICE.includes(part)) return [];
  return [
    { kind: 'source-missing', where, what: 'has no source', todo: 'Say where it stands: cite(…).' },
  ];
}

const repeated = ({ points }: PointsOfScheme): readonly string[] =>
  points.map(({ id }) => id).filter((id, i, ids) => ids.indexOf(id) !== i);

function checkOutcomes({ scheme, points }: PointsOfScheme, flow: Flow): readonly Fault[] {
  const ids = Object.keys(flow.outcomes);
  const where = `flows/${scheme}/points.ts`;
  const unknown = points.flatMap(({ id, for: outcomes = [] }) =>
    outcomes
      .filter((outcome) => !ids.includes(outcome))
      .map((outcome) => ({
        kind: 'dangling',
        where: `${where}, "${id}"`,
        what: `is for the outcome "${outcome}", which does not exist`,
        todo: didYouMean(outcome, ids, 'Define it, or take it out.'),
      })),
  );
  const open = Object.entries(flow.outcomes).filter(
    ([, { verdict, shared }]) => isOpen(verdict) && !shared,
  );
  const lacking = open.flatMap(([outcome]) =>
    NEEDED.filter((part) => !saysPart(points, part, outcome)).map((part) => ({
      kind: 'point-missing',
      where: `${where}, outcome "${outcome}"`,
      what: `has no point of the part "${part}"`,
      todo: 'Say what a person does, asks and brings.',
    })),
  );
  return [...unknown, ...lacking];
}

const saysPart = (points: readonly Point[], part: Part, outcome: string): boolean =>
  points.some((point) => point.part === part && (point.for?.includes(outcome) ?? true));

const noScheme = ({ scheme }: PointsOfScheme, { schemes }: World): Fault => ({
  kind: 'dangling',
  where: `flows/${scheme}/points.ts`,
  what: `is of the scheme "${scheme}", which does not exist`,
  todo: didYouMean(scheme, Object.keys(schemes), 'Define it, or take it out.'),
});
