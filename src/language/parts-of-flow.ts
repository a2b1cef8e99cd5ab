import type { Condition, Quantity } from './conditions.ts';
import type { Flow, Outcome, Window } from './flow.ts';

/** What a window counts with, in the order in which it is read. */
export function partsOfWindow(window: Window): readonly (Condition | Quantity)[] {
  if ('lastStart' in window) return [{ figure: window.lastStart }];
  const parts =
    'daysAgo' in window
      ? [{ answer: window.daysAgo }, window.beginWithin, window.finishWithin]
      : [
          { answer: window.counts },
          window.opens,
          window.subsidyFrom,
          window.closes,
          window.lasts && { answer: window.lasts },
        ];
  return parts.flatMap((part) => part || []);
}

/** Each condition and quantity of a flow: of its rows, its windows, and what its texts compute. */
export const partsOfFlow = ({ rows, outcomes, plugs }: Flow): readonly (Condition | Quantity)[] => [
  ...rows.flatMap((row) => row.if ?? []),
  ...Object.values<Outcome>(outcomes).flatMap(({ window }) =>
    window ? partsOfWindow(window) : [],
  ),
  ...Object.values(plugs ?? {}).map(({ value }) => value),
];
