import leven from 'leven';

/** Something an author must mend, or (a warning) look at. Where, what, and what to do. */
export interface Fault {
  readonly kind: string;
  readonly where: string;
  readonly what: string;
  readonly todo: string;
  /** Depends on the day the check runs: told, but never a reason to fail. */
  readonly isWarning?: true;
}

/** `flows/ferry-card/flow.ts, row 3: leads to "later", which … Did you mean "when-well"?` */
export function faultLine({ where, what, todo, isWarning }: Fault): string {
  return `${isWarning ? 'warning: ' : ''}${where}: ${what}. ${todo}`;
}

/** The nearest id, as a question; or what else to do. */
export function didYouMean(wrong: string, ids: Iterable<string>, otherwise: string): string {
  const near = [...ids]
    .map((id) => ({ id, distance: leven(wrong, id) }))
    .filter(({ id, distance }) => distance <= Math.max(2, Math.ceil(id.length / 3)))
    .toSorted((a, b) => a.distance - b.distance)[0];
  return near ? `Did you mean "${near.id}"?` : otherwise;
}
