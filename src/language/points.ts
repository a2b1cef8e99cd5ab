import type { Condition } from './conditions.ts';
import type { Day } from './day.ts';
import type { DraftMark, EndMark } from './drafts.ts';
import { isOpen, type Authority, type Outcome } from './flow.ts';
import type { Goal } from './goals.ts';
import type { OwnDayKind } from './own-words.ts';
import type { Cite } from './sources.ts';

/** The parts of a whole result, in the order in which they are read. */
export const PARTS = ['get', 'do', 'cost', 'ask', 'bring', 'refused', 'changed'] as const;

/**
 * `get` what you get · `do` what you must do, in order · `cost` what it costs you and what you risk ·
 * `ask` questions to ask at the meeting · `bring` what to bring · `refused` what to do if they say
 * no · `changed` what changed lately.
 */
export type Part = (typeof PARTS)[number];

/** Said beside who decides, whatever the verdict is: whom else one meets. */
type BesideWhoDecides = 'who';

/**
 * What tells open results apart when they stand side by side, in a few words each: who begins it, how
 * long it lasts, what one lives on meanwhile, whether an employer is needed, how soon it can begin.
 */
export const COMPARED = ['starts', 'lasts', 'lives-on', 'employer', 'soon'] as const;
export type Compared = (typeof COMPARED)[number];

/** With whom a step is taken; `yourself` where nobody else is needed. */
export const CONTACTS = [
  'a-kasse',
  'municipality',
  'employer',
  'school',
  'union',
  'yourself',
] as const;
export type Contact = (typeof CONTACTS)[number];

/** One thing that a result says, with its own source. Its text is `points.<id>` of the scheme. */
export interface Point extends DraftMark, EndMark {
  readonly id: string;
  readonly part: Part | BesideWhoDecides | Compared;
  /** With whom a step (`do`) is taken. `talks`: whoever holds the person's talks (flows/contacts.ts). */
  readonly contact?: Contact | 'talks';
  /** A step that waits until a course, or a job, has been found. */
  readonly once?: 'course' | 'job';
  /** What a step leads to: where the person wants that, the plan says it in the place of the first. */
  readonly goal?: Goal;
  /**
   * A step to take before the last day in the job that one has been dismissed from, or before the
   * municipality looks at the case of somebody on sick pay again.
   */
  readonly before?: OwnDayKind;
  /** A step to take on the first day without that job. */
  readonly onFirstDay?: true;
  /** A step to take now: something runs out meanwhile, on a day that the guide cannot know. */
  readonly isPressing?: true;
  /** Of what is said beside who decides: only where this authority does. */
  readonly by?: Authority;
  /** The groups of outcomes that say it, or one outcome; every open outcome where left out. */
  readonly for?: readonly string[];
  /** Answers that must hold; an answer that was not given does not hold. */
  readonly if?: readonly Condition[];
  /**
   * The question that its words ask once more ("Er du under 25, …"): said only while that answer is
   * not known. `NOT_ASKED` where no question of the guide asks it.
   */
  readonly about?: string;
  /** Said before any answer, also where not every outcome says it: a limit, a deadline, a duty. */
  readonly isCentral?: true;
  /** The first and the last day on which it is true. */
  readonly from?: Day;
  readonly until?: Day;
  /** A duty that comes with it: said beside the right where there is room for little else. */
  readonly isDuty?: true;
  /** Where it stands; advice of the guide's own (what to bring, what to ask) has none. */
  readonly source?: Cite;
}

/** Whether an outcome says a point, on its days and to those it is for. */
export const isSaidBy = (point: Point, outcome: string, definition: Outcome): boolean =>
  isFor(point.for, outcome, definition) ?? (point.part === 'who' || isOpen(definition.verdict));

/** Whether an outcome is one of those that are named, or in one of their groups; nothing where none is. */
export const isFor = (
  names: readonly string[] | undefined,
  outcome: string,
  { groups }: Pick<Outcome, 'groups'>,
): boolean | undefined => names?.some((name) => name === outcome || groups?.includes(name));

/** The points of one scheme, or (`SHARED`) those that every scheme's result ends with. */
export interface PointsOfScheme {
  readonly scheme: string;
  readonly points: readonly Point[];
}

/** The file in which the texts of what many schemes share stand. */
export const SHARED = 'shared';

export function definePoints(scheme: string, points: readonly Point[]): PointsOfScheme {
  return { scheme, points };
}
