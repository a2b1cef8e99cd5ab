import type { Goal } from '../language/goals.ts';
import { lazily } from '../language/lazily.ts';
import type { Contact } from '../language/points.ts';
import { keyIn, type Plugs, type Translate } from '../text/texts.ts';
import type { PointsSaid } from './parts.ts';
import type { StepView } from './view-types.ts';

/**
 * What there is to do, in order, each step with whom it is taken. A plan weighs many steps and says few:
 * each is put into words when it is said.
 * @param talks who holds the person's talks
 */
export const stepViews = (
  said: readonly PointsSaid[],
  { t, plugs, talks }: { readonly t: Translate; readonly plugs: Plugs; readonly talks: Contact },
): readonly StepView[] =>
  said.flatMap(({ file, points }) =>
    points.flatMap(({ id, part, contact = 'talks', once, before, onFirstDay, isPressing, goal }) =>
      part === 'do'
        ? [
            lazily<StepView>({
              text: () => t(keyIn(file, `points.${id}`), plugs),
              contact: () => (contact === 'talks' ? talks : contact),
              once: () => once,
              before: () => before,
              onFirstDay: () => onFirstDay,
              isPressing: () => isPressing,
              goal: () => goal,
            }),
          ]
        : [],
    ),
  );

/** The step to begin with: one that leads to what the person wants goes before those for everybody. */
export const firstOf = (steps: readonly StepView[], goal?: Goal): StepView | undefined =>
  steps.find((step) => step.goal !== undefined && step.goal === goal) ??
  steps.find((step) => step.goal === undefined);
