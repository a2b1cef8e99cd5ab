import { createHash } from 'node:crypto';
import { isDay } from '../../language/day.ts';
import { didYouMean, type Fault } from './fault.ts';
import type { World } from './world.ts';

const DIGITS = 12;

/**
 * A digest of all that decides a result: the tables, the figures, the questions. That somebody held
 * a figure against its source once more (`checkedOn`) is no change.
 */
export function digestOf({
  flows,
  figures,
  questions,
}: Pick<World, 'flows' | 'figures' | 'questions'>): string {
  const text = JSON.stringify({ flows, figures, questions }, (key, value: unknown) =>
    key === 'checkedOn' ? undefined : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}

/** The editions: counted from 1, in the order of their days, and the newest is today's rules. */
export function checkEditions(world: World): readonly Fault[] {
  const digest = digestOf(world);
  const newest = world.editions.at(-1);
  const faults = world.editions.flatMap((edition, i) => checkEdition(edition, i, world));
  if (newest?.digest === digest) return faults;
  return [
    ...faults,
    fault(
      newest ? `flows/editions.ts, edition ${newest.number}` : 'flows/editions.ts',
      'is not the edition of the rules as they stand: flows, figures or questions have changed',
      'Add an edition (what changed, for which schemes), or, if nothing changes for a citizen, ' +
        `write the new digest: '${digest}'.`,
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
