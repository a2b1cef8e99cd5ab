import { compileFlow, outcomeOf } from '../engine/compile.ts';
import type { Rules } from '../engine/guide.ts';
import type { Condition } from '../language/conditions.ts';
import { holdsOn, type Day } from '../language/day.ts';
import { entryOn } from '../language/figures.ts';
import type { Flow, Row, Verdict } from '../language/flow.ts';
import { figuresIn, questionsIn } from '../language/mentions.ts';
import { optionsOf, type Questions } from '../language/questions.ts';
import type { Cite, Sources } from '../language/sources.ts';
import { cellOf, isSameColumn, wholeCell, type Cell, type Column } from './cells.ts';
import type { FeelTerms } from './feel.ts';

/** All that is given away as open data. */
export interface OpenRules extends Rules {
  readonly questions: Questions;
  readonly sources: Sources;
  /** The newest edition of the rules. */
  readonly edition: { readonly number: number; readonly day: Day };
}

/** A row of an open table. */
interface OpenRow {
  /** By which a lawyer cites the row: `5a`. */
  readonly number: string;
  /** A test for each column; none where the row does not read it. */
  readonly tests: readonly (string | undefined)[];
  readonly outcome: string;
  readonly verdict: Verdict;
  /** The questions that the row reads, in the order in which the guide asks them. */
  readonly asks: readonly string[];
  /** In Danish: where it stands in the law. */
  readonly source: string;
  readonly reading: string;
  /** The figures whose values stand in the row: `six-week.waiting = 5`. */
  readonly figures: string;
}

/** A scheme's own table on a day, as rows and columns that any program for tables can hold. */
export interface OpenTable {
  readonly scheme: string;
  readonly on: Day;
  readonly columns: readonly Column[];
  readonly rows: readonly OpenRow[];
  /** The questions that the columns read. */
  readonly questions: readonly string[];
}

/**
 * The table that the engine reads to its end on a day: the same rows, the same figures.
 * @throws FigureWithoutValue
 */
export function openTable(flow: Flow, on: Day, rules: OpenRules): OpenTable {
  const { figures, questions } = rules;
  const terms: FeelTerms = { on, figures };
  const rows = compileFlow(flow, { on, mode: 'full', figures })
    .rows.map(({ row }) => row)
    .flatMap((row) => cellsOf(row, terms, questions) ?? []);
  const columns: Column[] = [];
  for (const { column } of rows.flatMap(({ cells }) => cells))
    if (!columns.some((known) => isSameColumn(known, column))) columns.push(column);
  return {
    scheme: flow.scheme,
    on,
    columns,
    rows: rows.map(({ row, cells }) => ({
      number: row.number ?? '',
      tests: columns.map((column) => cells.find((cell) => isSameColumn(cell.column, column))?.test),
      outcome: row.then,
      verdict: outcomeOf(flow, row.then).verdict,
      asks: questionsIn(...(row.if ?? [])),
      source: citeInWords(row.source, rules.sources),
      reading: row.reading ?? '',
      figures: figuresInWords(row, terms),
    })),
    questions: [...new Set(columns.flatMap((column) => column.questions))],
  };
}

interface RowOfCells {
  readonly row: Row;
  readonly cells: readonly Cell[];
}

/** A row's cells, one for each column; nothing where it waits for an answer that nobody can give. */
function cellsOf(row: Row, terms: FeelTerms, questions: Questions): RowOfCells | undefined {
  const cells: Cell[] = [];
  for (const condition of row.if ?? []) {
    const asked = onlyOpen(condition, terms.on, questions);
    if ('is' in asked && asked.is.length === 1) return undefined;
    // Whatever can be answered fits.
    if ('isNot' in asked && asked.isNot.length === 1) continue;
    const cell = cellOf(asked, terms);
    // Two cells of a row cannot share a column.
    const isTaken = cells.some(({ column }) => isSameColumn(column, cell.column));
    cells.push(isTaken ? wholeCell(asked, terms) : cell);
  }
  return { row, cells };
}

/** A condition without the answers that cannot be given on the day: no column allows them. */
function onlyOpen(condition: Condition, on: Day, questions: Questions): Condition {
  const openOf = ([question, ...answers]: readonly [string, ...string[]]): [
    string,
    ...string[],
  ] => {
    const open = optionsOn(question, on, questions);
    return [question, ...answers.filter((answer) => open.includes(answer))];
  };
  if ('is' in condition) return { is: openOf(condition.is) };
  return 'isNot' in condition ? { isNot: openOf(condition.isNot) } : condition;
}

/** The answers to a question that can be given on a day; none where a number is asked. */
export const optionsOn = (question: string, on: Day, questions: Questions): readonly string[] =>
  Object.entries(optionsOf(questions[question]!) ?? {}).flatMap(([id, option]) =>
    holdsOn(option, on) ? [id] : [],
  );

/** A place in the law in Danish: the source's title and the section. */
const citeInWords = ({ source, section }: Cite, sources: Sources): string =>
  [sources[source]?.title, section].filter(Boolean).join(', ');

const figuresInWords = (row: Row, { on, figures }: FeelTerms): string =>
  figuresIn(...(row.if ?? []))
    .map((id) => `${id} = ${entryOn(figures[id]!, on)?.value}`)
    .join('; ');
