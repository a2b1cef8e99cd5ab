import type { Condition, Quantity } from '../language/conditions.ts';
import { addMonths, daysBetween, holdsOn, type Day } from '../language/day.ts';
import { figureOn, type Figures } from '../language/figures.ts';
import { figuresIn, questionsIn } from '../language/mentions.ts';
import { optionsOf, type Answer, type Facts, type Questions } from '../language/questions.ts';
import type { CompiledFlow } from './compile.ts';
import { startOf, type Place } from './place.ts';

/** What every journey through one table came to. */
export interface Walk {
  /** How many different journeys there are, over the answers tried. */
  readonly journeys: number;
  /** The most questions that one journey asks. */
  readonly longest: number;
  readonly asked: ReadonlySet<string>;
  /** The rows that fitted, by number. */
  readonly rows: ReadonlySet<number>;
  readonly outcomes: ReadonlySet<string>;
  /** One ending for each way in which the table can end. */
  readonly endings: readonly { readonly outcome: string; readonly facts: Facts }[];
}

/**
 * Walks every journey of a table. Answers tried: each answer of a choice; of a number the ends of
 * its range, and at each limit it is held against the limit, one below and one above. Places that
 * no longer differ in anything the rows below can read are walked once.
 */
export function walkAll(compiled: CompiledFlow, questions: Questions): Walk {
  const candidates = candidatesOf(compiled, questions);
  const walk = {
    asked: new Set<string>(),
    rows: new Set<number>(),
    outcomes: new Set<string>(),
    endings: [] as { outcome: string; facts: Facts }[],
  };
  const known = new Map<string, { journeys: number; longest: number }>();

  const visit = (place: Place, facts: Facts): { journeys: number; longest: number } => {
    if (place.ended) {
      walk.rows.add(place.ended.row);
      walk.outcomes.add(place.ended.outcome);
      walk.endings.push({ outcome: place.ended.outcome, facts });
      return { journeys: 1, longest: 0 };
    }
    const question = place.waitsFor;
    walk.asked.add(question);
    const key = `${question} ${JSON.stringify(factsStillRead(compiled, facts))}`;
    const before = known.get(key);
    if (before) return before;
    let journeys = 0;
    let longest = 0;
    for (const answer of candidates.get(question) ?? []) {
      const below = visit(place.after(answer), { ...facts, [question]: answer });
      journeys += below.journeys;
      longest = Math.max(longest, below.longest + 1);
    }
    const found = { journeys, longest };
    known.set(key, found);
    return found;
  };
  return { ...visit(startOf(compiled), {}), ...walk };
}

/** The facts that the row being read, or one below it, mentions. */
function factsStillRead(
  { rows, terms }: CompiledFlow,
  facts: Facts,
): readonly (readonly [string, Answer])[] {
  const reading = rows.findIndex(({ read }) => read(facts) !== false);
  const below = rows.slice(Math.max(0, reading)).flatMap(({ conditions }) => conditions);
  return questionsIn(...below)
    .map(terms.readAs)
    .flatMap((question) => {
      const answer = facts[question];
      return answer === undefined ? [] : [[question, answer] as const];
    });
}

/** The answers worth trying for each question that the table can ask. */
function candidatesOf(
  { rows, terms, on }: CompiledFlow,
  questions: Questions,
): Map<string, readonly Answer[]> {
  const conditions = rows.flatMap((row) => row.conditions);
  const limits = new Map<string, Set<number>>();
  const addLimits = (question: string, values: readonly number[]): void => {
    const id = terms.readAs(question);
    limits.set(id, new Set([...(limits.get(id) ?? []), ...values]));
  };
  for (const comparison of conditions.flatMap(comparisonsIn)) {
    if ('passed' in comparison) {
      const { daysAgo, months } = comparison.passed;
      addLimits(
        daysAgo,
        valuesOf([months], terms.figures, on).map((n) => daysBetween(addMonths(on, -n), on)),
      );
      continue;
    }
    const [left, , right] = comparison.compare;
    const values = valuesOf(figuresIn(right), terms.figures, on);
    for (const question of questionsIn(left)) addLimits(question, values);
  }
  const asked = questionsIn(...conditions).map(terms.readAs);
  return new Map(
    asked.map((id) => [id, answersTried(id, questions, on, limits.get(id) ?? new Set())]),
  );
}

function answersTried(
  id: string,
  questions: Questions,
  on: Day,
  limits: ReadonlySet<number>,
): readonly Answer[] {
  const question = questions[id];
  if (!question) throw new Error(`there is no question "${id}"`);
  if (question.kind !== 'number')
    return Object.entries(optionsOf(question) ?? {}).flatMap(([answer, option]) =>
      holdsOn(option, on) ? [answer] : [],
    );
  const { from, to, decimals } = question;
  const step = decimals ? 0.1 : 1;
  const near = [...limits].flatMap((limit) => [limit - step, limit, limit + step]);
  const all = [from, to, ...near.filter((value) => value > from && value < to)];
  return [...new Set(all)].toSorted((a, b) => a - b);
}

const valuesOf = (ids: readonly string[], figures: Figures, on: Day): readonly number[] =>
  ids.flatMap((id) => {
    const value = figures[id] && figureOn(figures[id], on);
    return typeof value === 'number' ? [value] : [];
  });

type Comparing = Extract<Condition, { compare: unknown } | { passed: unknown }>;

/** The comparisons in a condition, those in the cases of a limit included. */
function comparisonsIn(condition: Condition): readonly Comparing[] {
  if ('either' in condition) return condition.either.flatMap(comparisonsIn);
  if ('passed' in condition) return [condition];
  if (!('compare' in condition)) return [];
  return [condition, ...comparisonsInCases(condition.compare[2])];
}

const comparisonsInCases = (quantity: Quantity): readonly Comparing[] =>
  'cases' in quantity
    ? quantity.cases.flatMap(({ if: condition }) => (condition ? comparisonsIn(condition) : []))
    : [];
