import { isOpen, type Flow, type Outcome } from '../../language/flow.ts';
import {
  isSaidBy,
  SHARED,
  type Part,
  type Point,
  type PointsOfScheme,
} from '../../language/points.ts';
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
    where: `flows/${scheme}/points.ts`,
    what: 'is not there',
    todo: 'Write it.',
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
      ...(flow
        ? [...checkGroups(of, flow), ...checkParts(of, flow), ...checkBecomes(flow)]
        : of.scheme === SHARED
          ? []
          : [noScheme(of, world)]),
    ];
  });
  return [...missing, ...faults];
}

function checkPoint(where: string, point: Point): readonly Fault[] {
  if (point.source || (ADVICE as readonly string[]).includes(point.part))
    return checkStep(where, point);
  return [
    { kind: 'source-missing', where, what: 'has no source', todo: 'Say where it stands: cite(…).' },
    ...checkStep(where, point),
  ];
}

/** What is said of a step alone. */
const OF_A_STEP = ['contact', 'once', 'before'] as const;

/** A step names whom it is taken with; nothing else is a step. */
function checkStep(where: string, point: Point): readonly Fault[] {
  if (point.part === 'do')
    return point.contact
      ? []
      : [
          {
            kind: 'step',
            where,
            what: 'is a step, and names nobody with whom it is taken',
            todo: "Say who: contact; 'yourself' where nobody else is needed.",
          },
        ];
  return OF_A_STEP.filter((field) => point[field] !== undefined).map((field) => ({
    kind: 'step',
    where,
    what: `has "${field}", and is no step`,
    todo: "Take it out, or make it a point of the part 'do'.",
  }));
}

/** Only what is waited for can become a right. */
const checkBecomes = ({ scheme, outcomes }: Flow): readonly Fault[] =>
  Object.entries<Outcome>(outcomes)
    .filter(([, { verdict, becomes }]) => becomes !== undefined && verdict !== 'later')
    .map(([outcome, { verdict }]) => ({
      kind: 'step',
      where: `flows/${scheme}/flow.ts, outcome "${outcome}"`,
      what: `becomes a right, and its verdict is "${verdict}"`,
      todo: "Take it out, or let the verdict be 'later'.",
    }));

const repeated = ({ points }: PointsOfScheme): readonly string[] =>
  points.map(({ id }) => id).filter((id, i, ids) => ids.indexOf(id) !== i);

/** A point speaks of groups; more outcomes than one are a group that has no name yet. */
const MOST_SINGLE_OUTCOMES = 1;

function checkGroups({ scheme, points }: PointsOfScheme, flow: Flow): readonly Fault[] {
  const ids = Object.keys(flow.outcomes);
  const groups = groupsOf(flow);
  const names = [...ids, ...groups];
  const spokenOf = new Set(points.flatMap(({ for: said = [] }) => said));
  const inPoints = points.flatMap(({ id, for: said = [] }): readonly Fault[] => {
    const where = `flows/${scheme}/points.ts, "${id}"`;
    const unknown = said
      .filter((name) => !names.includes(name))
      .map((name) => ({
        kind: 'dangling',
        where,
        what: `is for "${name}", which is no group and no outcome of the flow`,
        todo: didYouMean(name, names, 'Define it, or take it out.'),
      }));
    const single = said.filter((name) => ids.includes(name));
    if (single.length <= MOST_SINGLE_OUTCOMES) return unknown;
    return [
      ...unknown,
      {
        kind: 'point-group',
        where,
        what: `lists outcomes one by one: ${single.join(', ')}`,
        todo: `Give them a group in flows/${scheme}/flow.ts, and name that.`,
      },
    ];
  });
  const unused = [...groups]
    .filter((group) => !spokenOf.has(group) || ids.includes(group))
    .map((group) => ({
      kind: 'point-group',
      where: `flows/${scheme}/flow.ts, group "${group}"`,
      what: ids.includes(group) ? 'has the name of an outcome' : 'no point speaks of it',
      todo: 'Give it another name, or take it out.',
    }));
  return [...inPoints, ...unused];
}

const groupsOf = ({ outcomes }: Flow): ReadonlySet<string> =>
  new Set(Object.values<Outcome>(outcomes).flatMap(({ groups = [] }) => groups));

/** Every open outcome has something to do, to ask and to bring. */
const checkParts = ({ scheme, points }: PointsOfScheme, flow: Flow): readonly Fault[] =>
  Object.entries(flow.outcomes)
    .filter(([, { verdict, shared }]) => isOpen(verdict) && !shared)
    .flatMap(([outcome, definition]) =>
      NEEDED.filter(
        (part) => !points.some((one) => one.part === part && isSaidBy(one, outcome, definition)),
      ).map((part) => ({
        kind: 'point-missing',
        where: `flows/${scheme}/points.ts, outcome "${outcome}"`,
        what: `has no point of the part "${part}"`,
        todo: 'Say what a person does, asks and brings.',
      })),
    );

const noScheme = ({ scheme }: PointsOfScheme, { schemes }: World): Fault => ({
  kind: 'dangling',
  where: `flows/${scheme}/points.ts`,
  what: `is of the scheme "${scheme}", which does not exist`,
  todo: didYouMean(scheme, Object.keys(schemes), 'Define it, or take it out.'),
});
