import type { Condition } from './conditions.ts';
import type { Cite } from './sources.ts';

/** Who can hold a person's talks. */
export type TalksHolder = 'a-kasse' | 'municipality';

/** The first case whose conditions all hold says who holds the talks; the last has none. */
export interface TalksCase {
  readonly if?: readonly Condition[];
  readonly to: TalksHolder;
  readonly source: Cite;
}

export function defineTalks(cases: readonly TalksCase[]): readonly TalksCase[] {
  return cases;
}
