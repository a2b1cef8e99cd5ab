import type { Condition, Quantity } from './conditions.ts';
import type { Day } from './day.ts';
import type { DraftMark, EndMark } from './drafts.ts';
import type { Cite } from './sources.ts';

/** `right` may have a right · `possible` someone decides · `ask` a point must be cleared first ·
 * `later` not yet · `no` not as answered · `ended` the scheme has closed. In the order shown. */
export const VERDICTS = ['right', 'possible', 'ask', 'later', 'no', 'ended'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Whether a verdict leaves something to do: neither a no nor a scheme that has ended. */
export const isOpen = (verdict: Verdict): boolean => verdict !== 'no' && verdict !== 'ended';

/**
 * Who decides; a word for each stands in `common.json`. `employer`: an employer hires, and the
 * municipality decides on a subsidy; `firm`: the firm alone, as far as has been read.
 */
export type Authority = 'office' | 'a-kasse' | 'municipality' | 'employer' | 'firm' | 'together';

/** What a text is about whose opening asks what no question of the guide asks. */
export const NOT_ASKED = 'not-asked';

/** Where a rule stands in the law, for who signs it. */
interface Sourced {
  readonly source: Cite;
  /** Where the text of the law needed a reading: one Danish sentence that says which was taken. */
  readonly reading?: string;
}

/** A row of a decision table. Its conditions are read from left to right. */
export interface Row<Outcome extends string = string> extends Sourced, DraftMark, EndMark {
  /**
   * By which a lawyer cites the row: `5`, or `5a` for one put in after it later, so that no row ever
   * changes its number. None where the overview stops, which is no rule of law.
   */
  readonly number?: string;
  readonly if?: readonly Condition[];
  readonly then: Outcome;
  /** The first and the last day on which the row stands in the table. */
  readonly from?: Day;
  readonly until?: Day;
  /** A figure that is a day: the row stands in the table from the day after it. */
  readonly after?: string;
  /** Where the row stands: in the scheme's own run alone, or in the overview alone (it stops there). */
  readonly only?: Mode;
}

/** The overview asks the schemes together and stops early; the own run asks one to its end. */
export type Mode = 'overview' | 'full';

/** The time in which a person can act. */
export type Window =
  /** Weeks out of work: opens at one figure, and all is finished at another. What `lasts` so many
   * weeks begins that long before; where that is not known, whoever wants all of the `longest` begins
   * that long before. `subsidyFrom` is for the employer's money alone: the person waits
   * for nothing. */
  | {
      readonly counts: string;
      readonly opens?: Quantity;
      readonly subsidyFrom?: Quantity;
      readonly closes?: Quantity;
      readonly lasts?: string;
      readonly longest?: Quantity;
    }
  /** Calendar months after the day that lies `daysAgo` back; who is still to leave may give the day. */
  | { readonly daysAgo: string; readonly beginWithin?: Quantity; readonly finishWithin?: Quantity }
  /** A figure that is a day: whoever it is, they begin by it. */
  | { readonly lastStart: string };

/** What a row leads to. It names a source where its texts say more than its rows decide. */
export interface Outcome extends Partial<Sourced>, DraftMark {
  readonly verdict: Verdict;
  /** The groups it belongs to: what a point is said to. */
  readonly groups?: readonly string[];
  /** Schemes to turn to instead. */
  readonly instead?: readonly string[];
  /** The answers that say why, at most three, where its rows do not: what they read last says little. */
  readonly because?: readonly string[];
  /** Of `later`: what is waited for is a right, which opens by itself or with one act of the person's. */
  readonly becomes?: 'right';
  /** Its words may open on what is not known ("Er du i tvivl, …"), but on no question of the guide. */
  readonly about?: typeof NOT_ASKED;
  /** Who decides, where it differs from the scheme's. */
  readonly decides?: Authority;
  readonly window?: Window;
  /** Plugs that have a sentence of their own, and another for a day on which they have no value. */
  readonly amounts?: readonly string[];
  /** The texts stand in `shared.json`, since many schemes give this outcome. */
  readonly shared?: true;
}

/** A value computed for a text from figures and answers. */
interface Plug extends DraftMark {
  readonly value: Quantity;
  readonly as: 'whole' | 'kroner';
}

export interface Flow<OutcomeId extends string = string> {
  readonly scheme: string;
  /** In the overview, a question of this table is read as another: `{'apprentice-age': 'age'}`. */
  readonly overviewReads?: Readonly<Record<string, string>>;
  /** Read from the top: the first row that fits gives the outcome. The last has no condition. */
  readonly rows: readonly Row<OutcomeId>[];
  readonly outcomes: Readonly<Record<OutcomeId, Outcome>>;
  readonly plugs?: Readonly<Record<string, Plug>>;
}

/** What a row is called: by its number, or as the place where the overview stops. */
export const nameOfRow = ({ number }: Pick<Row, 'number'>): string =>
  number === undefined ? 'overview stop' : `row ${number}`;

export function defineFlow<const OutcomeId extends string>(flow: Flow<OutcomeId>): Flow<OutcomeId> {
  return flow;
}
