import { departures } from '../../flows/departures.ts';
import { questions } from '../../flows/questions.ts';
import { answersToTry } from '../../src/engine/answers-to-try.ts';
import type { CompiledFlow } from '../../src/engine/compile.ts';
import { journeyAt } from '../../src/engine/journey.ts';
import { questionsIn } from '../../src/language/mentions.ts';
import type { Answer, Facts } from '../../src/language/questions.ts';
import { rules } from '../../src/rules/rules.ts';

/**
 * The most questions that the page's overview asks anybody, over all answers worth trying. Journeys
 * that no longer differ in anything the tables can still read are followed once.
 */
export function longestOverview(tables: readonly CompiledFlow[]): number {
  const toTry = tables.map((table) => answersToTry(table, questions));
  const answersTo = (id: string, facts: Facts): readonly Answer[] => [
    ...new Set(toTry.flatMap((answers) => answers(id, facts))),
  ];
  const known = new Map<string, number>();
  const longestFrom = (facts: Facts): number => {
    const { next, places } = journeyAt(tables, rules.overviewOrder, facts, departures);
    if (next === undefined) return 0;
    const open = tables.filter(({ scheme }) => places.get(scheme)?.ended === undefined);
    const key = JSON.stringify([
      next,
      [...places].map(([, { ended }]) => ended?.verdict === 'right'),
      open.map((table) => stillRead(table, facts)),
    ]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const longest = Math.max(
      ...answersTo(next, facts).map((answer) => longestFrom({ ...facts, [next]: answer })),
    );
    known.set(key, longest + 1);
    return longest + 1;
  };
  return longestFrom({});
}

/** The facts that the row being read, or one below it, mentions, and how those below read them. */
function stillRead({ rows, terms }: CompiledFlow, facts: Facts): readonly unknown[] {
  const from = rows.findIndex(({ read }) => read(facts) !== false);
  return rows.slice(from).flatMap(({ conditions, readers }) =>
    readers.map((read, i) => {
      const reading = read(facts);
      const isOpen = typeof reading === 'string';
      const asked = questionsIn(conditions[i]!).map(terms.readAs);
      return isOpen ? asked.map((id) => facts[id] ?? null) : reading;
    }),
  );
}
