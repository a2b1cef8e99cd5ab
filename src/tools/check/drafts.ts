import { isDay } from '../../language/day.ts';
import { didYouMean, type Fault } from './fault.ts';
import type { World } from './world.ts';

const FILE = 'flows/drafts.ts';

/**
 * Each draft of a law is declared and used, and its day is ahead. Once it is past, the draft is law or it
 * is not, and somebody must say which: this alone of all checks fails for a date.
 */
export const checkDrafts = ({ drafts, draftMarks, today }: World): readonly Fault[] => [
  ...draftMarks
    .filter(({ draft }) => !Object.hasOwn(drafts, draft))
    .map(({ draft, where }) =>
      fault(
        where,
        `is marked as of "${draft}", which nobody declared`,
        didYouMean(draft, Object.keys(drafts), `Declare it in ${FILE}.`),
      ),
    ),
  ...Object.entries(drafts).flatMap(([id, { from }]) => {
    const where = `${FILE}, "${id}"`;
    if (!isDay(from)) return [fault(where, `is expected on ${from}`, 'Give it a day that exists.')];
    return [
      ...(from <= today
        ? [
            fault(
              where,
              `was expected on ${from}, and that day has come`,
              'See whether it was adopted. Then take its marks away, or all that they mark; or give it a later day.',
            ),
          ]
        : []),
      ...(draftMarks.some(({ draft }) => draft === id)
        ? []
        : [fault(where, 'marks nothing', 'Mark what it changes, or take it out.')]),
    ];
  }),
];

const fault = (where: string, what: string, todo: string): Fault => ({
  kind: 'draft',
  where,
  what,
  todo,
});
