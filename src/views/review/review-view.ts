import type { Day } from '../../language/day.ts';
import type { Verdict } from '../../language/flow.ts';
import type { Standing } from '../../language/standing.ts';

/** A place in a source, and how it is known. */
export interface CiteView {
  readonly text: string;
  /** Where the source is published, when that is known. */
  readonly href: string | undefined;
  readonly standing: Standing;
  readonly standingWord: string;
}

/** An outcome's verdict in a word, by which it is drawn as well. */
export interface VerdictView {
  readonly verdict: Verdict;
  readonly word: string;
}

/** A row of the table. */
export interface RowView {
  /** What the row is called in the rules, the same on every day. */
  readonly key: string;
  readonly number: string;
  /** Whether it stands in the table on the day. */
  readonly isOn: boolean;
  /** Its days, and where it stands, where it does not always and everywhere. */
  readonly period: string;
  /** Its conditions as one sentence. */
  readonly when: string;
  readonly then: VerdictView & { readonly outcome: string; readonly says: string };
  readonly source: CiteView;
  /** Which reading of the law was taken, in Danish. */
  readonly reading: string | undefined;
}

/** One thing that results say, and to whom. */
export interface PointView {
  readonly id: string;
  /** By which an outcome names it on paper. */
  readonly number: number;
  readonly part: string;
  readonly text: string;
  readonly period: string;
  /** The answers that it needs; empty where there are none. */
  readonly forWhom: string;
  /** None where it is advice of the guide's own. */
  readonly source: CiteView | undefined;
}

/** The points of one part, in the order in which they are said. */
export interface PointsOfPart {
  readonly title: string;
  readonly points: readonly PointView[];
}

/** An outcome with all that it can say. */
export interface OutcomeView extends VerdictView {
  readonly id: string;
  /** Whether some row gives it on the day. */
  readonly isOn: boolean;
  /** The numbers of the rows that give it on the day. */
  readonly rows: readonly string[];
  readonly says: string;
  /** The first step. */
  readonly next: string;
  /** Sentences with an amount, and those for a day without one. */
  readonly amounts: readonly string[];
  /** The answers that say why, where its rows do not. */
  readonly because: string;
  readonly window: string;
  readonly instead: string;
  readonly source: CiteView | undefined;
  readonly reading: string | undefined;
  readonly parts: readonly PointsOfPart[];
}

/** One value of a figure, and its days. */
export interface FigureValueView {
  readonly value: string;
  readonly days: string;
  readonly when: 'past' | 'now' | 'to-come';
  readonly whenWord: string;
  readonly source: CiteView;
  readonly checked: string;
}

/** A figure with all its values. */
export interface FigureView {
  readonly id: string;
  /** Its value on the day, in words. */
  readonly now: string;
  readonly values: readonly FigureValueView[];
}

/** A question that the table asks. */
export interface QuestionView {
  readonly id: string;
  readonly short: string;
  readonly title: string;
  readonly help: string;
  /** The answers, or the range of a number. */
  readonly answers: string;
}

/** A scheme on a day, as who holds its rules against the law reads it. */
export interface SchemeReview {
  readonly scheme: string;
  /** The official Danish name, and the plain one. */
  readonly name: string;
  readonly plainName: string;
  readonly what: string;
  readonly on: Day;
  /** The day, when it is in force, and when it must be reviewed, in sentences. */
  readonly lead: readonly string[];
  readonly signed: SignedView;
  /** Who decides, and for whom. */
  readonly decides: readonly string[];
  readonly sources: readonly (CiteView & { readonly read: string })[];
  readonly questions: readonly QuestionView[];
  readonly rows: readonly RowView[];
  readonly outcomes: readonly OutcomeView[];
  readonly points: readonly PointsOfPart[];
  readonly figures: readonly FigureView[];
  /** What the texts compute from figures and answers: the name in the text, and how. */
  readonly computed: readonly { readonly name: string; readonly how: string }[];
  /** What somebody signs. */
  readonly sign: string;
}

/** Whether a scheme's rules are signed. */
export interface SignedView {
  readonly state: 'unsigned' | 'signed' | 'changed';
  readonly text: string;
  /** The edition and digest of the rules as they stand: what is signed. */
  readonly edition: string;
}

/** A scheme on the list of all. */
export interface ListedReview {
  readonly scheme: string;
  readonly name: string;
  readonly plainName: string;
  readonly review: string;
  readonly isOverdue: boolean;
  readonly signed: SignedView;
  /** How many of its claims rest on what. */
  readonly standings: string;
}
