import type { Condition } from './conditions.ts';
import type { Day } from './day.ts';
import type { Authority } from './flow.ts';
import type { Goal } from './goals.ts';
import type { Cite } from './sources.ts';

/** What a person wants, by which the start page groups the schemes. */
export type Wish = 'course' | 'danish-or-reading' | 'workplace' | 'support';

/** What the first screens know of a scheme. */
export interface Scheme {
  /** Its own run in a link, for ever: one that no other scheme has, made of digits and letters. */
  readonly linkCode: string;
  /** The official Danish name: the word used at the meeting, in every language. */
  readonly name: string;
  readonly wish: Wish;
  /** What a person may want who gets most from it: a result shows it before others of its kind. */
  readonly goals?: readonly Goal[];
  /** Of use to so few that a line is enough, and no plan begins with it. */
  readonly isAside?: true;
  readonly inForce: { readonly from: Day; readonly until?: Day };
  /** The day by which somebody must read the sources again. */
  readonly reviewBy: Day;
  /** Left out of the overview: support while on a course. */
  readonly outsideOverview?: true;
}

/** What a scheme stands on, which is first needed with its result: it lies in a file of its own. */
export interface Law {
  /** The first case that holds says who decides; the last has no condition. */
  readonly decides: readonly { readonly if?: Condition; readonly by: Authority }[];
  readonly sources: readonly Cite[];
}

export type SchemeWithLaw = Scheme & Law;
export type Schemes = Readonly<Record<string, SchemeWithLaw>>;

export function defineScheme(scheme: Scheme): Scheme {
  return scheme;
}

export function defineLaw(law: Law): Law {
  return law;
}
