import type { Goal } from './goals.ts';
import type { AnswerIdOf, Question, Questions } from './questions.ts';

/**
 * The short names that a link writes for runs, questions and answers. Links live for years on paper
 * and in mails: a code is never changed, taken out or given to something else.
 */
export interface LinkCodes {
  readonly runs: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, string>>;
  /** The answers of each choice; the code of one is its place in the list. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** What the person wants, a whole field: no question has such a code. */
  readonly goals: Readonly<Record<Goal, string>>;
}

type ChoiceOf<Q extends Questions> = {
  [Id in keyof Q & string]: Q[Id] extends { readonly kind: 'choice' } ? Id : never;
}[keyof Q & string];

type AnswerLists<Q extends Questions> = {
  readonly [Id in ChoiceOf<Q>]: readonly AnswerIdOf<Q[Id]>[];
};

/** Refuses, by its type, a list that lacks an answer. */
type WholeLists<Q extends Questions, Lists extends AnswerLists<Q>> = {
  readonly [Id in ChoiceOf<Q>]: Exclude<AnswerIdOf<Q[Id]>, Lists[Id][number]> extends never
    ? Lists[Id]
    : { readonly withoutCode: Exclude<AnswerIdOf<Q[Id]>, Lists[Id][number]> };
};

/** What many schemes share of the codes; each scheme has that of its own run. */
type SharedCodes = Omit<LinkCodes, 'runs'> & { readonly overview: string };

/** Codes typed by the project's questions: one without a code does not compile. */
export function defineLinkCodes<Q extends Questions>() {
  return <const Lists extends AnswerLists<Q>>(codes: {
    readonly overview: string;
    readonly questions: Readonly<Record<keyof Q & string, string>>;
    readonly answers: Lists & WholeLists<Q, Lists>;
    readonly goals: LinkCodes['goals'];
  }): SharedCodes => codes;
}

/**
 * A question's code at the beginning of a field. The first letter tells where it ends, so that
 * whatever follows, letter or digit, is the answer.
 */
export const QUESTION_CODE = /^(?:[a-v]|[w-z][0-9a-z])/;

/** Never turned round: a question that gets a third answer lists these two first. */
const NO_YES = ['no', 'yes'] as const;

/** The answers of a question in the order of their codes; `undefined` where a number is asked. */
export function answersByCode(
  id: string,
  question: Question,
  { answers }: LinkCodes,
): readonly string[] | undefined {
  if (question.kind === 'number') return undefined;
  return question.kind === 'yes-no' ? NO_YES : answers[id];
}
