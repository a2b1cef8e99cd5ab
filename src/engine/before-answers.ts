import { holdsOn } from '../language/day.ts';
import { isOpen, type Outcome, type Verdict } from '../language/flow.ts';
import { questionsIn } from '../language/mentions.ts';
import { isSaidBy, type Point, type PointsOfScheme } from '../language/points.ts';
import type { Facts } from '../language/questions.ts';
import { outcomeOf, type CompiledFlow } from './compile.ts';

interface Possible {
  readonly outcome: string;
  readonly definition: Outcome;
}

/**
 * The outcomes that a table can still give when no more than some facts are known. A general one,
 * which many tables share, says nothing of the scheme and is left out.
 */
export function possibleOutcomes(
  { flow, rows }: CompiledFlow,
  facts: Facts = {},
): readonly Possible[] {
  const found = new Set<string>();
  for (const { row, readers } of rows) {
    const readings = readers.map((read) => read(facts));
    if (!readings.includes(false)) found.add(row.then);
    if (readings.every((reading) => reading === true)) break;
  }
  return [...found]
    .map((outcome) => ({ outcome, definition: outcomeOf(flow, outcome) }))
    .filter(({ definition }) => !definition.shared);
}

/**
 * The answers to a choice with which a scheme may still be open; `undefined` where its table does
 * not ask the question.
 */
export function answersLeftOpen(
  compiled: CompiledFlow,
  question: string,
  answers: readonly string[],
): readonly string[] | undefined {
  const conditions = compiled.rows.flatMap((row) => row.conditions);
  if (!questionsIn(...conditions).includes(question)) return undefined;
  return answers.filter((answer) =>
    possibleOutcomes(compiled, { [question]: answer }).some(({ definition }) =>
      isOpen(definition.verdict),
    ),
  );
}

const FITTING: readonly Verdict[] = ['right', 'possible'];

/**
 * The points that are true whatever a person answers: what every fitting outcome says, what is
 * central, and what changed. Where none fits for sure, what every outcome says that is still open.
 */
export function pointsBeforeAnswers(
  compiled: CompiledFlow,
  { points }: PointsOfScheme,
): readonly Point[] {
  const possible = possibleOutcomes(compiled);
  const fitting = possible.filter(({ definition }) => FITTING.includes(definition.verdict));
  const open = possible.filter(({ definition }) => isOpen(definition.verdict));
  const deciding = fitting.length > 0 ? fitting : open;
  const isSaid = (point: Point) => (one: Possible) => isSaidBy(point, one.outcome, one.definition);
  return points.filter((point) => {
    if (point.if || !holdsOn(point, compiled.on)) return false;
    if (point.part === 'changed' || point.isCentral) return possible.some(isSaid(point));
    return deciding.length > 0 && deciding.every(isSaid(point));
  });
}
