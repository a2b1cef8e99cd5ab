import type { Point } from './points.ts';
import type { Cite } from './sources.ts';

/**
 * The parts of a scheme on the employer's sheet, in the order in which they are read: `get` what the
 * firm may get · `check` conditions, as questions for firm and person · `apply` how to apply and who
 * decides. No scheme may lack one of them.
 */
export const EMPLOYER_PARTS = ['get', 'apply', 'check'] as const;

/** One of these parts; or `gain`, why it is worth it; or `note`, a line on days without the rest. */
export type EmployerPart = (typeof EMPLOYER_PARTS)[number] | 'gain' | 'note';

/** One thing said to a firm, with its days and its source. Its text is `points.<scheme>.<id>`. */
export interface EmployerPoint extends Pick<Point, 'id' | 'from' | 'until'> {
  readonly part: EmployerPart;
  readonly source: Cite;
}

/** What a firm is told of one scheme. */
export interface EmployerScheme {
  readonly scheme: string;
  readonly points: readonly EmployerPoint[];
}

/** Whether a firm is ever told more of a scheme than a note: then it has a heading of its own. */
export const hasHeading = ({ points }: EmployerScheme): boolean =>
  points.some(({ part }) => part !== 'note');

export function defineEmployerSheet(schemes: readonly EmployerScheme[]): readonly EmployerScheme[] {
  return schemes;
}
