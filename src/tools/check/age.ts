import { addMonths } from '../../language/day.ts';
import type { Source } from '../../language/sources.ts';
import type { Fault } from './fault.ts';
import type { World } from './world.ts';

const MONTHS_UNTIL_STALE = 12;

/** What depends on today's date: sources not read for a year, and review days that are past. */
export function checkAge({ sources, schemes, figures, today }: World): readonly Fault[] {
  const stale = addMonths(today, -MONTHS_UNTIL_STALE);
  const warning = (where: string, what: string, todo: string): Fault => ({
    kind: 'stale',
    where,
    what,
    todo,
    isWarning: true,
  });
  return [
    ...Object.entries<Source>(sources)
      .filter(([, { readOn }]) => readOn < stale)
      .map(([id, { readOn }]) =>
        warning(
          `flows/sources.ts, "${id}"`,
          `was last read on ${readOn}`,
          'Read it again, and set `readOn`.',
        ),
      ),
    ...Object.entries(figures).flatMap(([id, { entries }]) =>
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
    ),
    ...Object.entries(schemes)
      .filter(([, { reviewBy }]) => reviewBy < today)
      .map(([id, { reviewBy }]) =>
        warning(
          `flows/schemes.ts, "${id}"`,
          `should have been reviewed by ${reviewBy}; every reader is told`,
          'Review it, and set a new `reviewBy`.',
        ),
      ),
  ];
}
