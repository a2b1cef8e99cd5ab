import { setup, type AnyStateMachine } from 'xstate';
import type { Condition } from '../language/conditions.ts';
import { addDays, holdsOn, isDay, type Day } from '../language/day.ts';
import { figureOn, type Figures } from '../language/figures.ts';
import { nameOfRow, type Flow, type Mode, type Outcome, type Row } from '../language/flow.ts';
import { figuresIn, questionsIn } from '../language/mentions.ts';
import type { Answer, Facts } from '../language/questions.ts';
import { allOf, readerOf, type Reading, type Terms } from './reading.ts';

/** A person answers a question. It names the question, so that a double click does nothing. */
interface AnswerEvent {
  readonly type: 'answer';
  readonly question: string;
  readonly answer: Answer;
}

/** A row that stands in the table on the day and in the mode, ready to be read. */
interface CompiledRow {
  /** By which it is cited: `row 5`. */
  readonly name: string;
  readonly row: Row;
  readonly conditions: readonly Condition[];
  readonly readers: readonly ((facts: Facts) => Reading)[];
  readonly read: (facts: Facts) => Reading;
}

export interface CompiledFlow {
  readonly flow: Flow;
  readonly scheme: string;
  readonly on: Day;
  readonly mode: Mode;
  readonly terms: Terms;
  readonly rows: readonly CompiledRow[];
  readonly machine: AnyStateMachine;
}

/**
 * Compiles a decision table for a day into an XState machine. One state reads the table from the
 * top; its guards are the rows, named; a state for each question waits for the answer; a state for
 * each outcome ends. So the outcome is a function of the facts and the day, never of the path.
 * @throws FigureWithoutValue where a row of the day compares with a figure that has no value on it
 */
export function compileFlow(
  flow: Flow,
  { on, mode, figures }: { on: Day; mode: Mode; figures: Figures },
): CompiledFlow {
  const aliases = mode === 'overview' ? (flow.overviewReads ?? {}) : {};
  const terms: Terms = { on, figures, readAs: (question) => aliases[question] ?? question };
  const rows: CompiledRow[] = [];
  for (const row of flow.rows) {
    if (!standsIn(row, terms, mode)) continue;
    const conditions = row.if ?? [];
    const readers = conditions.map((condition) => readerOf(condition, terms));
    rows.push({ name: nameOfRow(row), row, conditions, readers, read: allOf(readers) });
    // What stands below a row without conditions is never read on this day.
    if (conditions.length === 0) break;
  }
  const machine = machineFor(flow, rows, terms, mode);
  return { flow, scheme: flow.scheme, on, mode, terms, rows, machine };
}

/** Whether a row stands in the table on the day and in the mode. Asks nothing. */
function standsIn(row: Row, { on, figures }: Terms, mode: Mode): boolean {
  if (row.only !== undefined && row.only !== mode) return false;
  if (!holdsOn(row, on)) return false;
  if (row.after === undefined) return true;
  const figure = figures[row.after];
  const lastDay = figure && figureOn(figure, on);
  return isDay(lastDay) && on > lastDay;
}

const askState = (question: string): string => `ask ${question}`;
const giveState = (outcome: string): string => `give ${outcome}`;
/** The action that each row's transition carries, with the row's name: the trace of the branch taken. */
export const TOOK_ROW = 'took row';

/** What a machine remembers: the facts it has been told. */
export interface Context {
  readonly facts: Facts;
}

/** What a state says of itself: the question it waits for, or the outcome it gives. */
export interface StateMeta {
  readonly question?: string;
  readonly outcome?: string;
}

/**
 * Days on which the same rows stand and the same figures hold share one machine, and with it the
 * places that were reached before.
 */
function machineFor(
  flow: Flow,
  rows: readonly CompiledRow[],
  terms: Terms,
  mode: Mode,
): AnyStateMachine {
  const conditions = rows.flatMap((row) => row.conditions);
  const values = figuresIn(...conditions).map((id) => figureOn(terms.figures[id]!, terms.on));
  const readsCalendar = conditions.some((condition) => 'passed' in condition);
  const names = rows.map(({ name }) => name);
  const key = JSON.stringify([mode, names, values, readsCalendar && terms.on]);
  const known = machines.get(flow) ?? new Map<string, AnyStateMachine>();
  machines.set(flow, known);
  const machine = known.get(key) ?? machineOf(flow, rows, terms);
  known.set(key, machine);
  return machine;
}

const machines = new WeakMap<Flow, Map<string, AnyStateMachine>>();

function machineOf(flow: Flow, rows: readonly CompiledRow[], terms: Terms): AnyStateMachine {
  const { guards, branches, questions } = readingOf(rows, terms);
  const machineSetup = setup({
    types: {} as { context: Context; events: AnswerEvent },
    guards,
    actions: { [TOOK_ROW]: () => undefined },
  });
  const note = machineSetup.assign({
    facts: ({ context, event }) => ({ ...context.facts, [event.question]: event.answer }),
  });
  const asking = [...questions].map((question) => [
    askState(question),
    {
      meta: { question },
      on: {
        answer: {
          guard: ({ event }: { event: AnswerEvent }) => event.question === question,
          target: 'reading the table',
          actions: note,
        },
      },
    },
  ]);
  const giving = Object.keys(flow.outcomes).map((outcome) => [
    giveState(outcome),
    { type: 'final' as const, meta: { outcome } },
  ]);
  return machineSetup.createMachine({
    id: flow.scheme,
    context: { facts: {} },
    initial: 'reading the table',
    states: {
      'reading the table': { always: branches },
      ...Object.fromEntries([...asking, ...giving]),
    },
  });
}

/** The state that reads the table: a branch for each question that a row waits for, and for its outcome. */
function readingOf(rows: readonly CompiledRow[], terms: Terms) {
  const questions = new Set<string>();
  const guards: Record<string, (args: { context: Context }) => boolean> = {};
  const branches: { guard: string; target: string; actions?: object }[] = [];
  for (const { name, row, conditions, read } of rows) {
    for (const question of new Set(questionsIn(...conditions).map(terms.readAs))) {
      questions.add(question);
      const guard = `${name} waits for ${question}`;
      guards[guard] = ({ context }) => read(context.facts) === question;
      branches.push({ guard, target: askState(question) });
    }
    const guard = `${name} fits`;
    guards[guard] = ({ context }) => read(context.facts) === true;
    const actions = { type: TOOK_ROW, params: { name } };
    branches.push({ guard, target: giveState(row.then), actions });
  }
  return { guards, branches, questions };
}

/** The outcome as it stands in the flow. */
export function outcomeOf(flow: Flow, outcome: string): Outcome {
  const found = flow.outcomes[outcome];
  if (!found) throw new Error(`${flow.scheme} has no outcome "${outcome}"`);
  return found;
}

/** Every day on which a flow's own rows change, the first day of each change. */
export function changeDaysOfFlow(flow: Flow): readonly Day[] {
  return flow.rows.flatMap(({ from, until }) => [
    ...(from ? [from] : []),
    ...(until ? [addDays(until, 1)] : []),
  ]);
}
