import { addMonths, type Day } from '../../language/day.ts';
import type { Source } from '../../language/sources.ts';
import type { Fault } from './fault.ts';
import type { World } from './world.ts';

const MONTHS_UNTIL_STALE = 12;

const warning = (where: string, what: string, todo: string): Fault => ({
  kind: 'stale',
  where,
  what,
  todo,
  isWarning: true,
});

/** What depends on today's date: sources not read for a year, and review days that are past. */
export function checkAge(world: World): readonly Fault[] {
  const stale = addMonths(world.today, -MONTHS_UNTIL_STALE);
  return [...checkRead(world, stale), ...checkChecked(world, stale), ...checkReviewed(world)];
}

const checkRead = ({ sources }: World, stale: Day): readonly Fault[] =>
  Object.entries<Source>(sources)
    .filter(([, { readOn }]) => readOn < stale)
    .map(([id, { readOn }]) =>
      warning(
        `flows/sources.ts, "${id}"`,
        `was last read on ${readOn}`,
        'Read it again, and set `readOn`.',
      ),
    );

const checkChecked = ({ figures }: World, stale: Day): readonly Fault[] =>
  Object.entries(figures).flatMap(([id, { entries }]) =>
    entries
      .slice(-1)
      .filter(({ checkedOn }) => checkedOn < stale)
      .map(({ checkedOn }) =>
        warning(
          `flows/figures, "${id}"`,
          `was last checked on ${checkedOn}`,
          'Hold it against its source, and set `checkedOn`.',
        ),
      ),
  );

const checkReviewed = ({ schemes, today }: World): readonly Fault[] =>
  Object.entries(schemes)
    .filter(([, { reviewBy }]) => reviewBy < today)
    .map(([id, { reviewBy }]) =>
      warning(
        `flows/${id}/scheme.ts`,
        `should have been reviewed by ${reviewBy}; every reader is told`,
        'Review it, and set a new `reviewBy`.',
      ),
    );
