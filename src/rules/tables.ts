import { schemeIds } from '../../flows/schemes.ts';
import shared from '../../flows/shared/points.ts';
import type { Flow } from '../language/flow.ts';
import type { PointsOfScheme } from '../language/points.ts';
import { inOrder } from './in-order.ts';

const foundFlows = import.meta.glob<Flow>('../../flows/*/flow.ts', {
  eager: true,
  import: 'default',
});
const foundPoints = import.meta.glob<PointsOfScheme>('../../flows/*/points.ts', {
  eager: true,
  import: 'default',
});

/** The decision tables, in the order of the overview. */
export const flows: readonly Flow[] = inOrder(schemeIds, foundFlows, 'flow.ts').map(
  ([, flow]) => flow,
);

/** What the results say at length, by scheme; then what all of them say. */
export const points: readonly PointsOfScheme[] = [
  ...inOrder(schemeIds, foundPoints, 'points.ts').map(([, ofScheme]) => ofScheme),
  shared,
];
