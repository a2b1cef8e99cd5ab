import { isDay } from '../../language/day.ts';
import type { RulesLock } from '../../language/editions.ts';
import { digestOfScheme } from './digest.ts';
import { didYouMean, type Fault } from './fault.ts';
import type { World } from './world.ts';

/** The editions: counted from 1, in the order of their days; and each scheme's rules are locked. */
export const checkEditions = (world: World): readonly Fault[] => [
  ...world.editions.flatMap((edition, i) => checkEdition(edition, i, world)),
  ...world.flows.flatMap((flow) => checkLock(flow.scheme, world)),
];

/** What the `edition.json` of each scheme must hold: the rules as they stand, under their edition. */
export function locksOf(world: World): Readonly<Record<string, RulesLock>> {
  return Object.fromEntries(
    world.flows.map((flow) => {
      const edition = world.editions.findLast(({ schemes }) => schemes.includes(flow.scheme));
      return [flow.scheme, { edition: edition?.number ?? 0, digest: digestOfScheme(flow, world) }];
    }),
  );
}

function checkLock(scheme: string, world: World): readonly Fault[] {
  const written = world.rulesLocks[scheme];
  const wanted = locksOf(world)[scheme]!;
  if (written?.digest === wanted.digest && written.edition === wanted.edition) return [];
  return [
    fault(
      `flows/${scheme}/edition.json`,
      written?.digest === wanted.digest
        ? `names edition ${written.edition}, and ${wanted.edition} is the last that names the scheme`
        : 'is not of the rules as they stand: the table, or a figure or question of it, has changed',
      'Where it changes something for a citizen, add an edition that names the scheme ' +
        '(flows/editions.ts); then `npm run check:flows -- --write`.',
    ),
  ];
}

const fault = (where: string, what: string, todo: string): Fault => ({
  kind: 'edition',
  where,
  what,
  todo,
});

function checkEdition(
  { number, day, schemes }: World['editions'][number],
  i: number,
  world: World,
): readonly Fault[] {
  const where = `flows/editions.ts, edition ${number}`;
  const before = world.editions[i - 1]?.day;
  const ids = Object.keys(world.schemes);
  return [
    ...(number === i + 1
      ? []
      : [fault(where, `stands at place ${i + 1}`, 'Count from 1, and leave no number out.')]),
    ...(isDay(day) && (before === undefined || before <= day)
      ? []
      : [fault(where, `has the day ${day}`, 'Give it a day that exists, none before the last.')]),
    ...schemes
      .filter((scheme) => !ids.includes(scheme))
      .map((scheme) =>
        fault(
          where,
          `names the scheme "${scheme}", which does not exist`,
          didYouMean(scheme, ids, 'Define it, or take it out.'),
        ),
      ),
  ];
}
