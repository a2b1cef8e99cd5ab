import { questionsIn } from '../language/mentions.ts';
import type { Facts } from '../language/questions.ts';
import type { CompiledFlow } from './compile.ts';

/**
 * The different questions that unfinished tables can still reach, the one being asked included.
 * With each answer it can only shrink: a row that a fact has refuted asks nothing more, and below
 * a row that is certain nothing is read.
 */
export function questionsLeft(
  compiled: readonly CompiledFlow[],
  facts: Facts,
): ReadonlySet<string> {
  const left = new Set<string>();
  for (const { rows, terms } of compiled) {
    for (const { conditions, readers } of rows) {
      let isCertain = true;
      for (const [index, read] of readers.entries()) {
        const reading = read(facts);
        if (reading === true) continue;
        isCertain = false;
        if (reading === false) break;
        for (const mentioned of questionsIn(conditions[index]!)) {
          const question = terms.readAs(mentioned);
          if (facts[question] === undefined) left.add(question);
        }
      }
      if (isCertain) break;
    }
  }
  return left;
}
