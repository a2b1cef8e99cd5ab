import { changeDaysOfFlow, compileFlow, type CompiledFlow } from '../../engine/compile.ts';
import { followFrom, startOf } from '../../engine/place.ts';
import { amountReaderOf, readerOf, type Terms } from '../../engine/reading.ts';
import type { Comparison, Condition, Quantity } from '../../language/conditions.ts';
import { addDays, addMonths, FIRST_DAY, type Day } from '../../language/day.ts';
import { changeDaysOf, figureOn } from '../../language/figures.ts';
import { nameOfRow, type Flow } from '../../language/flow.ts';
import { figuresIn, questionsIn } from '../../language/mentions.ts';
import type { Persona } from '../../language/personas.ts';
import type { Facts } from '../../language/questions.ts';
import type { Fault } from './fault.ts';
import { fileOf, type World } from './world.ts';

/**
 * The people of each scheme: each gets what is written, and together they meet every row, both sides
 * of every figure that a row compares with, and each day of change with the day before it.
 */
export function checkPersonas(world: World): readonly Fault[] {
  return world.flows.flatMap((flow) => {
    const people = world.personas.find(({ scheme }) => scheme === flow.scheme)?.personas ?? [];
    const met = people.map((persona) => meet(flow, persona, world));
    return [
      ...met.flatMap(({ persona, outcome }) => checkOutcome(flow, persona, outcome)),
      ...checkMet(flow, met),
      ...checkSides(flow, met, world),
      ...checkDays(flow, people, world),
    ];
  });
}

/** A persona, and what they met on the way through the table. */
interface Met {
  readonly persona: Persona;
  readonly outcome: string | undefined;
  readonly row: string | undefined;
  readonly sides: readonly Side[];
}

/** A comparison that was read: which one, and on which side of its limit the person stood. */
interface Side {
  readonly comparison: string;
  readonly isJust: 'below' | 'at' | 'above' | undefined;
  readonly by: Comparison | 'passed';
  /** One answer alone, and the limit it is held against: beyond its range nobody can stand. */
  readonly alone?: { readonly question: string; readonly limit: number };
}

function meet(flow: Flow, persona: Persona, { figures }: World): Met {
  const { on, mode = 'full', answers } = persona;
  const compiled = compileFlow(flow, { on, mode, figures });
  const { ended } = followFrom(startOf(compiled), answers);
  const outcome = ended?.outcome;
  return { persona, outcome, row: ended?.row, sides: ended ? sidesMet(compiled, ended) : [] };
}

const faultOf = (flow: Flow, what: string, todo: string): Fault => ({
  kind: 'persona',
  where: `flows/${flow.scheme}/personas.ts`,
  what,
  todo,
});

const checkOutcome = (
  flow: Flow,
  { who, on, gets }: Persona,
  outcome: string | undefined,
): readonly Fault[] =>
  outcome === gets
    ? []
    : [
        faultOf(
          flow,
          `"${who}", on ${on}, gets ${outcome === undefined ? 'no outcome yet' : `"${outcome}"`}, not "${gets}"`,
          'Mend the table, or what is expected of it.',
        ),
      ];

function checkMet(flow: Flow, met: readonly Met[]): readonly Fault[] {
  const rows = new Set(met.map(({ row }) => row));
  return flow.rows
    .map(nameOfRow)
    .filter((name) => !rows.has(name))
    .map((name) =>
      faultOf(flow, `nobody meets ${name} of ${fileOf(flow)}`, 'Invent somebody whom it decides.'),
    );
}

/** The sides of a limit that decide differently. */
const SIDES: Readonly<Record<Comparison | 'passed', readonly NonNullable<Side['isJust']>[]>> = {
  below: ['below', 'at'],
  from: ['below', 'at'],
  above: ['at', 'above'],
  'up-to': ['at', 'above'],
  equals: ['below', 'at', 'above'],
  passed: ['at', 'above'],
};

function checkSides(flow: Flow, met: readonly Met[], world: World): readonly Fault[] {
  const sides = met.flatMap((one) => one.sides);
  const comparisons = new Map(sides.map((side) => [side.comparison, side]));
  return [...comparisons].flatMap(([comparison, { by, alone }]) =>
    SIDES[by]
      .filter((wanted) => canStand(wanted, alone, world))
      .filter((wanted) => !sides.some((s) => s.comparison === comparison && s.isJust === wanted))
      .map((wanted) =>
        faultOf(
          flow,
          `nobody stands just ${wanted} the limit of ${comparison}`,
          'Invent two people with the same answers but for that number.',
        ),
      ),
  );
}

function canStand(side: Side['isJust'], alone: Side['alone'], { questions }: World): boolean {
  const question = alone && questions[alone.question];
  if (!alone || question?.kind !== 'number') return true;
  return side === 'above'
    ? alone.limit < question.to
    : side === 'at' || alone.limit > question.from;
}

function checkDays(flow: Flow, people: readonly Persona[], { figures }: World): readonly Fault[] {
  const conditions = flow.rows.flatMap((row) => row.if ?? []);
  const used = [...figuresIn(...conditions), ...flow.rows.flatMap(({ after }) => after ?? [])];
  const days = [...changeDaysOfFlow(flow), ...used.flatMap((id) => changeDaysOf(figures[id]!))];
  const wanted = new Set(
    days.filter((day) => day > FIRST_DAY).flatMap((day) => [addDays(day, -1), day]),
  );
  return [...wanted]
    .filter((day) => !people.some(({ on }) => on === day))
    .toSorted()
    .map((day) =>
      faultOf(
        flow,
        `nobody asks on ${day}, the day of a change or the day before it`,
        'Invent somebody whom the change concerns, on both days.',
      ),
    );
}

/** Each comparison that is read on the way to the row that fitted. */
function sidesMet(
  { rows, terms }: CompiledFlow,
  ended: { readonly row: string; readonly facts: Facts },
): readonly Side[] {
  const last = rows.findIndex(({ name }) => name === ended.row);
  return rows.slice(0, last + 1).flatMap(({ conditions, readers }) => {
    const failed = readers.findIndex((read) => read(ended.facts) !== true);
    const read = failed < 0 ? conditions : conditions.slice(0, failed + 1);
    return read.flatMap((condition) => sidesIn(condition, ended.facts, terms));
  });
}

function sidesIn(condition: Condition, facts: Facts, terms: Terms): readonly Side[] {
  if ('either' in condition) {
    const held = condition.either.findIndex((part) => readerOf(part, terms)(facts) === true);
    const read = held < 0 ? condition.either : condition.either.slice(0, held + 1);
    return read.flatMap((part) => sidesIn(part, facts, terms));
  }
  if ('passed' in condition) {
    const { daysAgo, months } = condition.passed;
    const left = addDays(terms.on, -Number(facts[terms.readAs(daysAgo)]));
    const limit = addMonths(left, Number(figureOn(terms.figures[months]!, terms.on)));
    const comparison = `${daysAgo} with ${months}`;
    return [{ comparison, by: 'passed', isJust: justByDay(terms.on, limit) }];
  }
  if (!('compare' in condition)) return [];
  const [left, by, right] = condition.compare;
  const amount = amountReaderOf(left, terms)(facts);
  const limit = amountReaderOf(right, terms)(facts);
  if (typeof amount === 'string' || typeof limit === 'string') return [];
  const comparison = `${questionsIn(left).join(' + ')} with ${figuresIn(right).join(' or ')}`;
  const alone = 'answer' in left ? { alone: { question: left.answer, limit } } : {};
  return [
    { comparison, by, isJust: just(amount, limit), ...alone },
    ...casesRead(right, facts, terms).flatMap((one) => sidesIn(one, facts, terms)),
  ];
}

/** The conditions that choose a limit, as far as they are read. */
function casesRead(quantity: Quantity, facts: Facts, terms: Terms): readonly Condition[] {
  if (!('cases' in quantity)) return [];
  const conditions = quantity.cases.flatMap(({ if: condition }) => condition ?? []);
  const held = conditions.findIndex((condition) => readerOf(condition, terms)(facts) === true);
  return held < 0 ? conditions : conditions.slice(0, held + 1);
}

/** A number of one decimal is just beside its limit at a tenth. */
const just = (amount: number, limit: number): Side['isJust'] => {
  const distance = Math.round((amount - limit) * 10) / 10;
  if (distance === 0) return 'at';
  if (distance === -1 || distance === -0.1) return 'below';
  return distance === 1 || distance === 0.1 ? 'above' : undefined;
};

const justByDay = (on: Day, limit: Day): Side['isJust'] => {
  if (on === limit) return 'at';
  return on === addDays(limit, 1) ? 'above' : undefined;
};
