import type { AnswerIdOf, Questions } from './questions.ts';

/** Numbers from the first to the second, both included, so many times as often as weight 1. */
type WeighedRange = readonly [from: number, to: number, weight: number];

/** How often each answer is guessed to come; an answer that is not named never comes. */
interface Weights<AnswerId extends string> {
  readonly weights: Readonly<Partial<Record<AnswerId, number>>>;
}

/** A number, each of a range as likely as the next. */
interface Ranges {
  readonly ranges: readonly WeighedRange[];
}

/** A number that follows another: `times` as much (once where left out), and some of `plus` more. */
interface Following {
  readonly follows: string;
  readonly times?: number;
  readonly plus: readonly [from: number, to: number];
}

/** What must hold of earlier answers: one of these ids, or a number of this range. */
export type When = Readonly<
  Record<string, readonly string[] | readonly [from: number, to: number]>
>;

/** A guess, and for whom. The first of a list that fits is taken; the last fits everybody. */
export type Guess<AnswerId extends string = string> = { readonly when?: When } & (
  Weights<AnswerId> | Ranges | Following
);

/** A made-up population: a guess at how often people answer what. Nobody should quote it. */
export interface Population {
  /** One Danish sentence that says that it is a guess. */
  readonly says: string;
  /** By question. A guess may look at the answers to questions that stand above it. */
  readonly guesses: Readonly<Record<string, readonly Guess[]>>;
}

/** A guess for each question of a guide, typed by its questions, so that none is forgotten or misspelt. */
export function definePopulation<Q extends Questions>(
  population: Population & {
    readonly guesses: { readonly [Id in keyof Q]: readonly Guess<AnswerIdOf<Q[Id]>>[] };
  },
): Population {
  return population;
}
