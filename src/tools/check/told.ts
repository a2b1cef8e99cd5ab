import { compileFlow } from '../../engine/compile.ts';
import { followFrom, startOf } from '../../engine/place.ts';
import { pointsFor } from '../../engine/points.ts';
import { isOpen, type Flow, type Outcome } from '../../language/flow.ts';
import type { Persona, Told } from '../../language/personas.ts';
import { COMPARED, SHARED, type Point } from '../../language/points.ts';
import type { Fault } from './fault.ts';
import { citedIn, type World } from './world.ts';

/** What a result says, each thing a line of its own. */
export interface Spoken {
  readonly first: readonly string[];
  readonly when: readonly string[];
  readonly who: readonly string[];
  readonly duties: readonly string[];
  /** All that it says, these included. */
  readonly says: readonly string[];
}

/** Says a person's result in Danish; nothing where they have none. */
export type Speak = (scheme: string, persona: Persona) => Spoken | undefined;

/** So much must be expected of what an open outcome says. */
const LEAST_EXPECTATIONS = 3;

/**
 * What each person must be told, held against what the guide says; and what nobody has written down
 * that anybody must be told: open outcomes, points, and the conditions of points.
 */
export function checkTold(world: World, speak: Speak): readonly Fault[] {
  return world.flows.flatMap((flow) => {
    const people = (world.personas.find(({ scheme }) => scheme === flow.scheme)?.personas ?? [])
      .filter((persona) => persona.told !== undefined)
      .map((persona) => ({ ...persona, told: persona.told! }));
    return [
      ...people.flatMap((one) => checkPerson(flow, one, world, speak)),
      ...checkOutcomes(flow, people),
      ...checkPointsMet(flow, people, world),
    ];
  });
}

/** A persona of whom somebody has written what they must be told. */
type ToldPersona = Persona & { readonly told: Told };

function checkPerson(flow: Flow, one: ToldPersona, world: World, speak: Speak): readonly Fault[] {
  const spoken = speak(flow.scheme, one);
  const met = meet(flow, one, world);
  if (!spoken || !met) return [];
  return [
    ...patternsMissed(one.told, spoken),
    ...pointsMissed(one.told, met.said, ownPoints(flow, world)),
    ...insteadMissed(one.told, met.outcome),
    ...citesUnknown(one.told, world),
  ].map((what) => faultOf(flow, `"${one.who}", on ${one.on}, ${what}`, MEND));
}

const MEND = 'Read the paragraph: mend the text or the point, or what is expected.';

function patternsMissed(told: Told, spoken: Spoken): readonly string[] {
  const shown = (lines: readonly string[]): string => (lines.length > 0 ? lines.join(' | ') : '–');
  const missing = (patterns: readonly string[] = [], lines: readonly string[], what: string) =>
    patterns
      .filter((pattern) => !lines.some((line) => matches(pattern, line)))
      .map((pattern) => `is not told /${pattern}/ ${what}: ${shown(lines)}`);
  const said = (patterns: readonly string[] = [], lines: readonly string[], what: string) =>
    patterns.flatMap((pattern) => {
      const line = lines.find((one) => matches(pattern, one));
      return line === undefined ? [] : [`is told /${pattern}/ ${what}: ${line}`];
    });
  return [
    ...missing(told.first, spoken.first, 'first'),
    ...said(told.notFirst, spoken.first, 'first'),
    ...missing(told.when, spoken.when, 'as a time'),
    ...missing(told.who, spoken.who, 'of whom to ask'),
    ...missing(told.duties, spoken.duties, 'as a duty'),
    ...missing(told.says, spoken.says, 'anywhere').map((what) => what.replace(/: .*$/s, '')),
    ...said(told.never, spoken.says, 'all the same'),
  ];
}

/** Whether a pattern of what is expected fits a line as it is said. */
export const matches = (pattern: string, line: string): boolean =>
  new RegExp(pattern, 'iu').test(
    line.replaceAll(/[\u00a0\u202f\u2007]/g, ' ').replaceAll('\u00ad', ''),
  );

function pointsMissed(
  { points = {}, notPoints = [] }: Told,
  said: readonly Point[],
  own: readonly Point[],
): readonly string[] {
  const ids = own.map(({ id }) => id);
  const wanted = Object.entries(points).flatMap(([part, of]) => of.map((id) => ({ part, id })));
  const unknown = [...wanted.map(({ id }) => id), ...notPoints].filter((id) => !ids.includes(id));
  return [
    ...unknown.map((id) => `must or must not be told "${id}", which is no point`),
    ...wanted
      .filter(({ id }) => ids.includes(id))
      .filter(({ part, id }) => !said.some((point) => point.id === id && point.part === part))
      .map(({ part, id }) => `is not told "${id}" under "${part}"`),
    ...notPoints
      .filter((id) => said.some((point) => point.id === id))
      .map((id) => `is told "${id}", which is not for them`),
  ];
}

const insteadMissed = ({ instead }: Told, outcome: Outcome): readonly string[] => {
  const named = [...(outcome.instead ?? [])].toSorted().join(', ');
  const wanted = instead && [...instead].toSorted().join(', ');
  return wanted === undefined || wanted === named
    ? []
    : [`is sent to ${named || 'nothing'} instead, not to ${wanted}`];
};

const citesUnknown = ({ basis }: Told, world: World): readonly string[] =>
  basis
    .filter(({ source }) => !(source in world.sources))
    .map((cite) => `rests on ${citedIn(cite, world) || cite.source}, which is no source`);

/** The points that a person's outcome says to them, and the outcome. */
function meet(
  flow: Flow,
  { on, mode = 'full', answers }: Persona,
  { figures, points }: World,
): { readonly outcome: Outcome; readonly said: readonly Point[] } | undefined {
  const compiled = compileFlow(flow, { on, mode, figures });
  const { ended } = followFrom(startOf(compiled), answers);
  const outcome = ended && flow.outcomes[ended.outcome];
  if (!outcome) return undefined;
  const said = points
    .filter(({ scheme }) => scheme === flow.scheme || scheme === SHARED)
    .flatMap((of) => pointsFor(compiled, ended.outcome, { ...answers, ...ended.facts }, of));
  return { outcome, said };
}

const ownPoints = (flow: Flow, { points }: World): readonly Point[] =>
  points
    .filter(({ scheme }) => scheme === flow.scheme || scheme === SHARED)
    .flatMap((of) => of.points);

/** Of each open outcome that is the scheme's own, enough must be expected, its first step included. */
function checkOutcomes(flow: Flow, people: readonly ToldPersona[]): readonly Fault[] {
  return Object.entries<Outcome>(flow.outcomes)
    .filter(([, { verdict, shared }]) => isOpen(verdict) && !shared)
    .flatMap(([id]) => {
      const told = people.filter(({ gets }) => gets === id).map((one) => one.told);
      const count = told.reduce((sum, one) => sum + expectationsIn(one), 0);
      const hasFirst = told.some(({ first }) => first?.length);
      if (count >= LEAST_EXPECTATIONS && hasFirst) return [];
      const what = hasFirst
        ? `only ${count} things are expected of what "${id}" says`
        : `nobody has written what comes first for "${id}"`;
      return [faultOf(flow, what, `Write ${LEAST_EXPECTATIONS} from the law, the first step too.`)];
    });
}

const expectationsIn = (told: Told): number =>
  [told.first, told.notFirst, told.when, told.who, told.duties, told.says, told.never]
    .map((patterns) => patterns?.length ?? 0)
    .reduce((sum, count) => sum + count, 0);

/**
 * A point that nobody must be told could go unseen; so could a condition that nobody fails. Of what is
 * compared, everybody must be told one of each: another test holds that.
 */
function checkPointsMet(
  flow: Flow,
  people: readonly ToldPersona[],
  { points }: World,
): readonly Fault[] {
  const told = new Set(people.flatMap((one) => Object.values(one.told.points ?? {}).flat()));
  const notTold = new Set(people.flatMap((one) => one.told.notPoints ?? []));
  const own = points.find(({ scheme }) => scheme === flow.scheme)?.points ?? [];
  const held = own.filter(({ part }) => !(COMPARED as readonly string[]).includes(part));
  return held.flatMap(({ id, if: conditions = [] }) => [
    ...(told.has(id)
      ? []
      : [faultOf(flow, `nobody must be told "${id}"`, 'Say which person must be.')]),
    ...(conditions.length === 0 || notTold.has(id)
      ? []
      : [faultOf(flow, `nobody must be spared "${id}"`, 'Name one who fails its condition.')]),
  ]);
}

const faultOf = (flow: Flow, what: string, todo: string): Fault => ({
  kind: 'told',
  where: `flows/${flow.scheme}/personas.ts`,
  what,
  todo,
});
