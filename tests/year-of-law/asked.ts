import type { Day } from '../../src/language/day.ts';
import type { RulesLock } from '../../src/language/editions.ts';
import type { Facts } from '../../src/language/questions.ts';

/** A person, in a scheme's own run. */
export interface Person {
  readonly run: string;
  readonly answers: Facts;
}

/** What is asked of the copy after a change, and of the copy as it stands before the next one. */
export interface Asked {
  /** The commands of the recipe. */
  readonly translated: readonly string[];
  readonly read: readonly string[];
  /** Everybody is asked on each of these days. */
  readonly days: readonly Day[];
  readonly people: readonly Person[];
  /** Links made before, to be opened on a day. */
  readonly links: readonly { readonly payload: string; readonly made: Day; readonly opened: Day }[];
  /** Who a link is made for, and on which day. */
  readonly toLink: readonly (Person & { readonly made: Day })[];
  /** The desk: a scheme, the two days, and what was signed before. */
  readonly desk?: {
    readonly scheme: string;
    readonly before: Day;
    readonly on: Day;
    readonly signed: RulesLock;
  };
}

/** What a link says when it is opened. */
export interface Opened {
  readonly isWhole: boolean;
  readonly answers: Facts;
  readonly unread: readonly string[];
  /** The schemes that later editions name. */
  readonly newsFor: readonly string[];
  readonly differences: readonly string[];
}

export interface Answered {
  readonly faults: readonly string[];
  readonly locks: Readonly<Record<string, RulesLock>>;
  readonly editions: number;
  /** By day, then in the order of the people: all that is said, as one text. */
  readonly told: Readonly<Record<Day, readonly string[]>>;
  readonly opened: readonly Opened[];
  readonly links: readonly string[];
  readonly desk?: {
    readonly signed: string;
    readonly differs: Readonly<Record<string, readonly string[]>>;
    readonly upcoming: readonly Day[];
  };
}
