import { figures } from '../../flows/figures/index.ts';
import { sources } from '../../flows/sources.ts';
import { schemeIds } from '../../flows/schemes.ts';
import shared from '../../flows/shared/points.ts';
import type { Figures } from '../language/figures.ts';
import type { Flow } from '../language/flow.ts';
import type { Sources } from '../language/sources.ts';
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

/** What the law says in tables, points and figures, and where it stands: that which a draft of a law may change. */
export interface Tables {
  readonly flows: readonly Flow[];
  readonly points: readonly PointsOfScheme[];
  readonly figures: Figures;
  readonly sources: Sources;
}

export const tables: Tables = { flows, points, figures, sources };
