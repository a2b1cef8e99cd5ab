import {
  changeDaysOfFlow,
  compileFlow,
  outcomeOf,
  type CompiledFlow,
} from '../../engine/compile.ts';
import { followFrom, startOf } from '../../engine/place.ts';
import { FigureWithoutValue } from '../../engine/reading.ts';
import { walkAll, type Walk } from '../../engine/walk.ts';
import { addDays, FIRST_DAY, holdsOn, type Day } from '../../language/day.ts';
import { changeDaysOf, figureOn, type Figures } from '../../language/figures.ts';
import { isOpen, nameOfRow, type Flow, type Mode } from '../../language/flow.ts';
import { figuresIn } from '../../language/mentions.ts';
import { optionsOf, type Facts } from '../../language/questions.ts';
import type { Fault } from './fault.ts';
import { fileOf, type World } from './world.ts';

const MODES: readonly Mode[] = ['overview', 'full'];

/** One table on the days on which it is the same. */
export interface WalkedTable {
  readonly compiled: CompiledFlow;
  readonly walk: Walk;
}

/** Every day on which the world's rules change, with the day before and the day after. */
export function daysOfChange({ flows, figures, questions, today }: World): readonly Day[] {
  const ofAnswers = Object.values(questions).flatMap((question) =>
    Object.values(optionsOf(question) ?? {}).flatMap(({ until }) =>
      until ? [addDays(until, 1)] : [],
    ),
  );
  const days = [
    FIRST_DAY,
    ...flows.flatMap(changeDaysOfFlow),
    ...Object.values(figures).flatMap(changeDaysOf),
    ...ofAnswers,
    today,
  ];
  const beside = days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  return [...new Set(beside)].filter((day) => day >= FIRST_DAY).toSorted();
}

/** Walks a flow on every day of change; a table that is the same as before is not walked again. */
export function walkFlow(flow: Flow, days: readonly Day[], world: World): readonly WalkedTable[] {
  const seen = new Set<string>();
  return MODES.flatMap((mode) =>
    days.flatMap((on) => {
      const compiled = compileFlow(flow, { on, mode, figures: world.figures });
      const signature = signatureOf(compiled, world);
      if (seen.has(signature)) return [];
      seen.add(signature);
      return [{ compiled, walk: walkAll(compiled, world.questions) }];
    }),
  );
}

function signatureOf({ rows, mode, on }: CompiledFlow, { figures, questions }: World): string {
  const conditions = rows.flatMap((row) => row.conditions);
  const values = figuresIn(...conditions).map((id) => [id, figureOn(figures[id]!, on)]);
  const answers = Object.values(questions).map((q) =>
    Object.values(optionsOf(q) ?? {}).map((option) => holdsOn(option, on)),
  );
  const hasCalendar = conditions.some((condition) => 'passed' in condition);
  return JSON.stringify([mode, rows.map(({ name }) => name), values, answers, hasCalendar && on]);
}

/** Rows, outcomes and questions that no one reaches; tables without an end; people sent in a circle. */
export function checkReach(world: World): readonly Fault[] {
  const days = daysOfChange(world);
  const endless = world.flows.flatMap((flow) => checkEnds(flow, days, world.figures));
  // A table without an end cannot be walked: mend that first.
  if (endless.length > 0) return endless;
  const asked = new Set<string>();
  const faults = world.flows.flatMap((flow) => {
    const tables = walkFlow(flow, days, world);
    for (const { walk } of tables) for (const question of walk.asked) asked.add(question);
    return [...checkReached(flow, tables), ...checkCircles(flow, tables, world)];
  });
  const unasked = Object.keys(world.questions).filter((id) => !asked.has(id));
  return [
    ...faults,
    ...unasked.map((id) => ({
      kind: 'unreachable-question',
      where: `flows/questions.ts, "${id}"`,
      what: 'no table asks it on any day',
      todo: 'Ask it, or take it out.',
    })),
  ];
}

/** Each day needs a last row without conditions, and a value for every figure that a row compares with. */
function checkEnds(flow: Flow, days: readonly Day[], figures: Figures): readonly Fault[] {
  const faults = new Map<string, Fault>();
  // Backwards, so that each fault is told of the first day on which it stands.
  for (const on of days.toReversed())
    for (const mode of MODES) {
      try {
        const { rows } = compileFlow(flow, { on, mode, figures });
        if (rows.at(-1)?.conditions.length === 0) continue;
        faults.set('end', {
          kind: 'no-end',
          where: fileOf(flow),
          what: `on ${on} the last row has a condition, so somebody may get no outcome`,
          todo: 'End the table with a row without conditions.',
        });
      } catch (error) {
        if (!(error instanceof FigureWithoutValue)) throw error;
        faults.set(error.figure, {
          kind: 'figure-without-value',
          where: fileOf(flow),
          what: error.message,
          todo: 'Add the value of that day with its source, or date the row.',
        });
      }
    }
  return [...faults.values()];
}

function checkReached(flow: Flow, tables: readonly WalkedTable[]): readonly Fault[] {
  const rows = new Set(tables.flatMap(({ walk }) => [...walk.rows]));
  const outcomes = new Set(tables.flatMap(({ walk }) => [...walk.outcomes]));
  return [
    ...flow.rows.flatMap((row): Fault[] =>
      rows.has(nameOfRow(row))
        ? []
        : [
            {
              kind: 'unreachable-row',
              where: `${fileOf(flow)}, ${nameOfRow(row)}`,
              what: `fits nobody on any day (→ "${row.then}")`,
              todo: 'Take it out, or move it above the row that catches its people.',
            },
          ],
    ),
    ...Object.keys(flow.outcomes).flatMap((id): Fault[] =>
      outcomes.has(id)
        ? []
        : [
            {
              kind: 'unreachable-outcome',
              where: `${fileOf(flow)}, outcome "${id}"`,
              what: 'nobody gets it on any day',
              todo: 'Lead a row to it, or take it out.',
            },
          ],
    ),
  ];
}

/** Nobody who gets a "no" is sent only to schemes that say "no" to the same answers. */
function checkCircles(flow: Flow, tables: readonly WalkedTable[], world: World): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const { compiled, walk } of tables.filter((table) => table.compiled.mode === 'full'))
    for (const { outcome, facts } of walk.endings) {
      const { instead = [] } = outcomeOf(flow, outcome);
      const isHelped =
        instead.length === 0 || instead.some((scheme) => mayFit(scheme, compiled.on, facts, world));
      if (!isHelped && !faults.has(outcome))
        faults.set(outcome, {
          kind: 'circle',
          where: `${fileOf(flow)}, outcome "${outcome}"`,
          what: `sends ${JSON.stringify(facts)} on ${compiled.on} only to schemes that say no: ${instead.join(', ')}`,
          todo: 'Point to one that can fit.',
        });
    }
  return [...faults.values()];
}

function mayFit(scheme: string, on: Day, facts: Facts, { flows, figures }: World): boolean {
  const flow = flows.find((candidate) => candidate.scheme === scheme);
  if (!flow) return false;
  const { ended } = followFrom(startOf(compileFlow(flow, { on, mode: 'full', figures })), facts);
  return !ended || isOpen(ended.verdict);
}
