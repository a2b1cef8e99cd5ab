import { questionsIn } from '../language/mentions.ts';
import type { Answer, Facts, Questions } from '../language/questions.ts';
import { answersToTry } from './answers-to-try.ts';
import type { CompiledFlow } from './compile.ts';
import { startOf, type Place } from './place.ts';

/** What every journey through one table came to. */
export interface Walk {
  readonly asked: ReadonlySet<string>;
  /** The names of the rows that fitted. */
  readonly rows: ReadonlySet<string>;
  readonly outcomes: ReadonlySet<string>;
  /** One ending for each way in which the table can end. */
  readonly endings: readonly { readonly outcome: string; readonly facts: Facts }[];
}

/**
 * Walks every journey of a table, over the answers worth trying. Places that no longer differ in
 * anything the rows below can read are walked once.
 * @param given answers that stand: of those questions no other is tried
 */
export function walkAll(compiled: CompiledFlow, questions: Questions, given: Facts = {}): Walk {
  const worthTrying = answersToTry(compiled, questions);
  const answersTo = (question: string, facts: Facts): readonly Answer[] =>
    given[question] === undefined ? worthTrying(question, facts) : [given[question]];
  const walk = {
    asked: new Set<string>(),
    rows: new Set<string>(),
    outcomes: new Set<string>(),
    endings: [] as { outcome: string; facts: Facts }[],
  };
  const visited = new Set<string>();

  const visit = (place: Place, facts: Facts): void => {
    if (place.ended) {
      walk.rows.add(place.ended.row);
      walk.outcomes.add(place.ended.outcome);
      walk.endings.push({ outcome: place.ended.outcome, facts });
      return;
    }
    const question = place.waitsFor;
    walk.asked.add(question);
    const key = `${question} ${JSON.stringify(factsStillRead(compiled, facts))}`;
    if (visited.has(key)) return;
    visited.add(key);
    for (const answer of answersTo(question, facts))
      visit(place.after(answer), { ...facts, [question]: answer });
  };
  visit(startOf(compiled), {});
  return walk;
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
