import type { Day } from '../language/day.ts';
import type { TimeWindow } from '../engine/window.ts';
import type { Authority, Verdict } from '../language/flow.ts';
import type { CountedUnit, FromDayFault } from '../language/from-day.ts';
import type { Goal } from '../language/goals.ts';
import type { NumberFault } from '../language/numbers.ts';
import type { OwnDayKind } from '../language/own-words.ts';
import type { Compared, Contact, Part } from '../language/points.ts';
import type { Answer, NumberQuestion } from '../language/questions.ts';
import type { Standing } from '../language/standing.ts';

/** What the pages are told: words, and the ids that others may hold on to. */

export interface TermView {
  readonly question: string;
  readonly answer: string;
}

interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface ChoiceGroup {
  readonly heading?: string;
  readonly options: readonly ChoiceOption[];
}

interface QuestionBase {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly terms: readonly TermView[];
  readonly chosen: Answer | undefined;
}

export interface ChoiceView extends QuestionBase {
  readonly kind: 'choice';
  readonly groups: readonly ChoiceGroup[];
  readonly error: string;
}

export interface NumberView extends QuestionBase {
  readonly kind: 'number';
  readonly question: NumberQuestion;
  readonly unit: string;
  /** What a person may write behind the number. */
  readonly units: readonly string[];
  readonly errorOf: (fault: NumberFault) => string;
  /** Where a person may know the day from which it counts. */
  readonly fromDay: FromDayView | undefined;
}

/** Finds the number of weeks or days from the day that a person knows. */
export interface FromDayView {
  readonly unit: CountedUnit;
  /** The day to which it is counted. */
  readonly on: Day;
  readonly legend: string;
  readonly help: string;
  readonly errorOf: (fault: FromDayFault) => string;
  /** "Det er 12 uger. Tallet står i feltet nu." */
  readonly countedOf: (count: number) => string;
}

export type QuestionView = ChoiceView | NumberView;

/** "Spørgsmål 2 · højst 7 tilbage". */
export interface ProgressView {
  readonly number: string;
  readonly left: string;
}

export interface LinkView {
  readonly href: string;
  readonly text: string;
}

/** A scheme in plain words, with its official name. */
export interface SchemeLinkView extends LinkView {
  readonly official: string;
  /** That it is there no more, where that is so. */
  readonly closed?: string | undefined;
}

/** A part of a whole result: what you get, what you must do. */
export interface PartView {
  readonly id: Part;
  readonly title: string;
  /** Steps, in their order. */
  readonly isOrdered: boolean;
  /** Shown when it is asked for: what happened before, and lists too long to stand open. */
  readonly isFolded: boolean;
  /** How many lines stand open where the list does; the rest is shown when it is asked for. */
  readonly openLines: number;
  readonly lines: readonly string[];
}

/** Lines under a heading. */
export interface TitledLines {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Why a result is what it is: a sentence; or where that would be too long, a list and what leads to it. */
export interface WhyView {
  readonly intro: string | undefined;
  readonly reasons: readonly string[];
}

/**
 * In what company a result is shown: as its verdict says, but a right that opens later (`opens`) stands
 * beside the rights, not below what others decide. In the order shown.
 */
export const COMPANIES = ['right', 'opens', 'possible', 'ask', 'later', 'no', 'ended'] as const;
export type Company = (typeof COMPANIES)[number];

/** One thing to do, with whom, and what it waits for. */
export interface StepView {
  readonly text: string;
  readonly contact: Contact;
  readonly once?: 'course' | 'job' | undefined;
  readonly before?: OwnDayKind | undefined;
  readonly onFirstDay?: true | undefined;
  readonly isPressing?: true | undefined;
  readonly goal?: Goal | undefined;
}

/** One scheme's result in words. What is shown only when it is asked for is computed then. */
export interface ResultView {
  readonly scheme: string;
  readonly outcome: string;
  readonly groups: readonly string[];
  /** Many schemes give this outcome, in the same words. */
  readonly isGeneral: boolean;
  readonly verdict: Verdict;
  readonly company: Company;
  /** How many questions of the scheme's own are still to be answered, at the most. */
  readonly left: number;
  /** The official Danish name, and what the scheme is in plain words. */
  readonly name: string;
  readonly plainName: string;
  /** To its own questions. */
  readonly link: SchemeLinkView;
  readonly verdictWord: string;
  readonly sentence: string;
  /** The answers that it comes from, as one sentence and each as half a sentence. */
  readonly because: string | undefined;
  readonly reasons: readonly string[];
  readonly why: WhyView;
  /** The answers that decide it. */
  readonly restsOn: readonly AnsweredView[];
  /** "Hvis kurset står på listen." */
  readonly changes: readonly string[];
  readonly what: string;
  readonly who: readonly string[];
  readonly decidedBy: Authority;
  /** The first place it rests on, as lawyers name it: "LBK 280/2024, § 97". */
  readonly law: string;
  /** Where the row stands that decided it, by which number a lawyer cites it, and on what it rests. */
  readonly rowLaw: string;
  readonly rowNumber: string | undefined;
  readonly standing: Standing;
  readonly next: readonly string[];
  /** The first thing to do: what an overview has room for. */
  readonly firstStep: readonly string[];
  /** All that there is to do, in order. */
  readonly steps: readonly StepView[];
  /** What tells it apart from the others, in a few words each. */
  readonly compared: Readonly<Partial<Record<Compared, string>>>;
  /** What a person owes in return. */
  readonly duties: readonly string[];
  /** Once it is offered, who says no or stays away may lose money: what they choose themselves is not so. */
  readonly isBinding: boolean;
  /** The time in which a person can act, as days and in words. */
  readonly window: TimeWindow | undefined;
  readonly when: readonly string[];
  /** What stands under headings of its own, among many results. */
  readonly onCard: readonly TitledLines[];
  readonly instead: readonly SchemeLinkView[];
  readonly closer: LinkView | undefined;
  /** What the result says at length, part by part. */
  readonly parts: readonly PartView[];
  readonly sources: readonly LinkOrText[];
  readonly checked: string;
  /** Past the day by which the sources should have been read again. */
  readonly isOverdue: boolean;
}

export interface LinkOrText {
  readonly text: string;
  readonly href?: string;
}

/** A result among others, and every result that says the same; mostly that is itself alone. */
export interface CardView {
  readonly result: ResultView;
  readonly alike: readonly ResultView[];
}

/** Results in one company, what the person wants first; those of little use to them are one group. */
export interface GroupView {
  readonly company: Company | 'aside';
  readonly word: string;
  /** Some of them bring a duty with them. */
  readonly hasDuty: boolean;
  readonly cards: readonly CardView[];
  /** So many of the cards stand open at first; the rest are folded together. */
  readonly open: number;
}

export interface AnsweredView {
  readonly id: string;
  readonly question: string;
  readonly short: string;
  readonly answer: string;
  /** The person does not know. */
  readonly isUnknown: boolean;
}

export interface WishView {
  readonly heading: string;
  readonly schemes: readonly SchemeLinkView[];
}
