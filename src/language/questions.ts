import { holdsOn, type Day } from './day.ts';

/** What a person said to one question: the answer's id, or a number. */
export type Answer = string | number;

/** Facts: answers by question id. */
export type Facts = Readonly<Record<string, Answer>>;

/** One answer of a choice. `note`: a text shown above the next question. */
export interface AnswerOption {
  readonly from?: Day;
  readonly until?: Day;
  readonly note?: true;
}

interface QuestionBase {
  /** Words explained below the question; ids of `terms.json`. */
  readonly terms?: readonly string[];
  /** An earlier question, and those of its answers for which the help reads differently. */
  readonly helpBy?: Readonly<Record<string, readonly string[]>>;
  /** The day from which it asks something else than before: an older saved answer is asked again. */
  readonly changedOn?: Day;
}

/** The answers that a person can bring about, if any. */
interface Changeable {
  readonly changesTo?: readonly string[];
}

interface ChoiceQuestion extends QuestionBase, Changeable {
  readonly kind: 'choice';
  readonly answers: Readonly<Record<string, AnswerOption>>;
}

interface GroupedQuestion extends QuestionBase, Changeable {
  readonly kind: 'choice';
  readonly groups: Readonly<Record<string, Readonly<Record<string, AnswerOption>>>>;
}

interface YesNoQuestion extends QuestionBase, Changeable {
  readonly kind: 'yes-no';
}

export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number';
  /** The range, both ends included, in the question's unit. */
  readonly from: number;
  readonly to: number;
  /** Decimals taken; whole numbers when left out. */
  readonly decimals?: 1;
  /** A person can bring about another number; `more`: time does, and it grows. */
  readonly changesTo?: 'any' | 'more';
  /** A question whose answer is offered as the first value. */
  readonly firstValueFrom?: string;
  /** What time makes of the number: so many units more later, or fewer. */
  readonly moves?: { readonly by: 'years' | 'weeks' | 'days'; readonly to: 'more' | 'fewer' };
  /** A person may know the day from which it counts, rather than the number. */
  readonly fromDay?: true;
}

export type Question = ChoiceQuestion | GroupedQuestion | YesNoQuestion | NumberQuestion;
export type Questions = Readonly<Record<string, Question>>;

/** The ids of a question's answers, as a type: `'yes' | 'no'`; `never` for numbers. */
export type AnswerIdOf<Q> = Q extends { readonly kind: 'yes-no' }
  ? 'yes' | 'no'
  : Q extends { readonly answers: infer A }
    ? keyof A & string
    : Q extends { readonly groups: infer G }
      ? { [K in keyof G]: keyof G[K] & string }[keyof G]
      : never;

export function defineQuestions<const Q extends Questions>(questions: Q): Q {
  return questions;
}

const YES_NO: Readonly<Record<string, AnswerOption>> = { yes: {}, no: {} };

/** The answers of a question in order, or `undefined` where a number is asked. */
export function optionsOf(question: Question): Readonly<Record<string, AnswerOption>> | undefined {
  if (question.kind === 'number') return undefined;
  if (question.kind === 'yes-no') return YES_NO;
  if ('answers' in question) return question.answers;
  return Object.assign({}, ...Object.values(question.groups));
}

/** The answers that a choice offers on a day; none of a number. */
export const answersOn = (question: Question, on: Day): readonly string[] =>
  Object.entries(optionsOf(question) ?? {}).flatMap(([answer, days]) =>
    holdsOn(days, on) ? [answer] : [],
  );
