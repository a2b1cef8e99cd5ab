import type { Condition } from '../language/conditions.ts';
import { questionsIn } from '../language/mentions.ts';
import {
  conditionInFeel,
  dayInFeel,
  lastDayInFeel,
  nameInFeel,
  quantityInFeel,
  SIGNS,
  textInFeel,
  type FeelTerms,
} from './feel.ts';

/** What a column of a decision table is about. */
export interface Column {
  /** In FEEL: a question, or what is counted from several. */
  readonly expression: string;
  readonly type: 'string' | 'number' | 'date' | 'boolean';
  /** The questions it reads. */
  readonly questions: readonly string[];
}

/** A condition as one cell: what must be true of the value of its column. */
export interface Cell {
  readonly column: Column;
  readonly test: string;
}

/**
 * A condition as a cell that a reader of tables knows: the answers that fit, or `>= 5`. What no cell can
 * say is a column of its own that must be true.
 */
export function cellOf(condition: Condition, terms: FeelTerms): Cell {
  return plainCell(condition, terms) ?? wholeCell(condition, terms);
}

/** A condition as a column of its own. */
export const wholeCell = (condition: Condition, terms: FeelTerms): Cell => ({
  column: {
    expression: conditionInFeel(condition, terms),
    type: 'boolean',
    questions: questionsIn(condition),
  },
  test: 'true',
});

function plainCell(condition: Condition, terms: FeelTerms): Cell | undefined {
  if ('is' in condition) return answersCell(condition.is, (answers) => answers);
  if ('isNot' in condition) return answersCell(condition.isNot, (answers) => `not(${answers})`);
  if ('either' in condition) return eitherCell(condition.either, terms);
  if ('passed' in condition) {
    const expression = lastDayInFeel(condition.passed, terms);
    const questions = [condition.passed.daysAgo];
    return {
      column: { expression, type: 'date', questions },
      test: `< ${dayInFeel(terms.on)}`,
    };
  }
  const [left, by, right] = condition.compare;
  if (!('figure' in right)) return undefined;
  const number = quantityInFeel(right, terms);
  return {
    column: {
      expression: quantityInFeel(left, terms),
      type: 'number',
      questions: questionsIn(left),
    },
    test: by === 'equals' ? number : `${SIGNS[by]} ${number}`,
  };
}

const answersCell = (
  [question, ...answers]: readonly [string, ...string[]],
  testOf: (answers: string) => string,
): Cell => ({
  column: { expression: nameInFeel(question), type: 'string', questions: [question] },
  test: testOf(answers.map(textInFeel).join(', ')),
});

/** Cells of one column that are joined by "or"; `not(…)` can stand in no list. */
function eitherCell(parts: readonly Condition[], terms: FeelTerms): Cell | undefined {
  const cells = parts.flatMap((part) => ('isNot' in part ? [] : (plainCell(part, terms) ?? [])));
  const [first] = cells;
  const isOneColumn = cells.every((cell) => isSameColumn(cell.column, first!.column));
  if (!first || cells.length < parts.length || !isOneColumn) return undefined;
  return { column: first.column, test: cells.map(({ test }) => test).join(', ') };
}

export const isSameColumn = (one: Column, other: Column): boolean =>
  one.expression === other.expression;
