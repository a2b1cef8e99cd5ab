import type { Facts, Questions } from '../language/questions.ts';
import type { CompiledFlow } from './compile.ts';
import { walkAll } from './walk.ts';

/** How people pass through a table: for each row of the day, by its name. */
export interface Passing {
  /** How many stand before the row, and how many of them it fits. */
  readonly rows: ReadonlyMap<string, { readonly before: number; readonly fits: number }>;
  /** Those who lack an answer that some row waits for. */
  readonly unanswered: number;
}

/** Reads the table, from the top, for each of some people. */
export function passingOf({ rows }: CompiledFlow, people: readonly Facts[]): Passing {
  const fits = new Map<string, number>();
  let unanswered = 0;
  for (const facts of people) {
    const found = rows.find(({ read }) => read(facts) !== false);
    if (!found || found.read(facts) !== true) unanswered += 1;
    else fits.set(found.name, (fits.get(found.name) ?? 0) + 1);
  }
  let before = people.length - unanswered;
  const passing = rows.map(({ name }) => {
    const here = { before, fits: fits.get(name) ?? 0 };
    before -= here.fits;
    return [name, here] as const;
  });
  return { rows: new Map(passing), unanswered };
}

/** The names of the rows that still fit somebody who gives some answers, whatever the others are. */
export const rowsInReach = (
  compiled: CompiledFlow,
  questions: Questions,
  given: Facts,
): ReadonlySet<string> => walkAll(compiled, questions, given).rows;

/**
 * The people of whom some answers are true. A number is given to each of them instead: of a few
 * thousand hardly anybody has just that one.
 */
export const peopleWith = (people: readonly Facts[], given: Facts): readonly Facts[] => {
  const choices = Object.entries(given).filter(([, answer]) => typeof answer === 'string');
  const left = people.filter((facts) =>
    choices.every(([question, answer]) => facts[question] === answer),
  );
  return choices.length === Object.keys(given).length
    ? left
    : left.map((facts) => ({ ...facts, ...given }));
};
