import type { Guess, Population, When } from '../language/population.ts';
import {
  optionsOf,
  type Answer,
  type Facts,
  type Question,
  type Questions,
} from '../language/questions.ts';
import { seededRandom, seedOf, weighted, wholeBetween, type Random } from './random.ts';

/** So many that one in a thousand is seen, and so few that a page can ask them all. */
export const POPULATION_SIZE = 3_000;

/**
 * People of a made-up population, who answer every question. The same on each run and in each browser.
 * Each answer is drawn by itself, from the person's number and the question's id: a new question, or
 * another guess, leaves all other answers as they were.
 * @param guesses by question; of one without a guess, each answer is as likely as the next
 */
export function populationOf(
  questions: Questions,
  { guesses }: Pick<Population, 'guesses'>,
  size = POPULATION_SIZE,
): readonly Facts[] {
  const guessed = Object.keys(guesses).filter((id) => questions[id]);
  const ids = [...new Set([...guessed, ...Object.keys(questions)])];
  return Array.from({ length: size }, (_, person) => {
    const answers: Record<string, Answer> = {};
    for (const id of ids) {
      const random = seededRandom(seedOf(`${person} ${id}`));
      answers[id] = drawn(random, questions[id]!, guesses[id] ?? [], answers);
    }
    return answers;
  });
}

function drawn(
  random: Random,
  question: Question,
  guesses: readonly Guess[],
  answers: Facts,
): Answer {
  const guess = guesses.find(({ when }) => holds(when, answers)) ?? guessOfNobody(question);
  if ('weights' in guess) return weighted(random, Object.entries(guess.weights as Weights));
  const unit = question.kind === 'number' ? 10 ** (question.decimals ?? 0) : 1;
  const between = (from: number, to: number): number =>
    wholeBetween(random, Math.round(from * unit), Math.round(to * unit)) / unit;
  if ('ranges' in guess)
    return between(
      ...weighted(
        random,
        guess.ranges.map(([from, to, weight]) => [[from, to] as const, weight]),
      ),
    );
  const followed = Number(answers[guess.follows]) * (guess.times ?? 1);
  return within(question, followed + between(...guess.plus));
}

type Weights = Readonly<Record<string, number>>;

const holds = (when: When = {}, answers: Facts): boolean =>
  Object.entries(when).every(([question, wanted]) => {
    const answer = answers[question];
    if (typeof answer === 'string') return (wanted as readonly string[]).includes(answer);
    const [from, to] = wanted as readonly [number, number];
    return answer !== undefined && from <= answer && answer <= to;
  });

const guessOfNobody = (question: Question): Guess =>
  question.kind === 'number'
    ? { ranges: [[question.from, question.to, 1]] }
    : { weights: Object.fromEntries(Object.keys(optionsOf(question)!).map((id) => [id, 1])) };

const within = (question: Question, value: number): number =>
  question.kind === 'number' ? Math.min(question.to, Math.max(question.from, value)) : value;
