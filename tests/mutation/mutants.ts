// Small faults as an author might make them, planted in the rules and texts of a world of their own.
import { addDays, type Day } from '../../src/language/day.ts';
import type { Authority } from '../../src/language/flow.ts';
import { PARTS } from '../../src/language/points.ts';
import { optionsOf } from '../../src/language/questions.ts';
import type { World } from '../../src/tools/check/world.ts';
import { oneOf, type Random } from '../independent-reading/random.ts';

/** A fault that was planted: in words, and the scheme that it is in, where it is in one alone. */
export interface Planted {
  readonly what: string;
  readonly scheme?: string;
}

/** Plants a fault of one kind in a world, or finds that this draw changes nothing. */
export type Plant = (world: World, random: Random) => Planted | undefined;

// A mutant is data that the types hold to be read-only.
/* eslint-disable @typescript-eslint/no-explicit-any */
type Open = any;

const pointDrawn = (world: World, random: Random, fits: (point: Open) => boolean): Open => {
  const all = world.points
    .filter(({ scheme }) => world.flows.some((flow) => flow.scheme === scheme))
    .flatMap((of) => of.points.map((point) => ({ of, point })))
    .filter(({ point }) => fits(point));
  return oneOf(random, all);
};

const inPoint = (of: Open, point: Open, what: string): Planted => ({
  scheme: of.scheme,
  what: `${of.scheme}, "${point.id}": ${what}`,
});

const rowDrawn = (world: World, random: Random, fits: (row: Open) => boolean): Open => {
  const all = world.flows
    .flatMap((flow) => flow.rows.map((row, i) => ({ flow, row, i })))
    .filter(({ row }) => fits(row));
  return oneOf(random, all);
};

const inRow = ({ flow, row }: Open, what: string): Planted => ({
  scheme: flow.scheme,
  what: `${flow.scheme}, row ${row.number}: ${what}`,
});

const danishOf = (world: World): Open => Object.values(world.texts)[0];

/** A Danish text of the rules that fits, and how to put another in its place. */
function textDrawn(world: World, random: Random, fits: (text: string) => boolean): Open {
  const found: Open[] = [];
  const schemes = world.flows.map(({ scheme }) => scheme);
  const walk = (tree: Open, file: string, path: string): void => {
    for (const [key, value] of Object.entries<Open>(tree)) {
      const here = path === '' ? key : `${path}.${key}`;
      if (typeof value !== 'string') walk(value, file, here);
      else if (fits(value))
        found.push({ file, key: here, text: value, put: (text: string) => (tree[key] = text) });
    }
  };
  for (const scheme of schemes) walk(danishOf(world)[scheme] ?? {}, scheme, '');
  return oneOf(random, found);
}

const moved = (day: Day, random: Random): Day =>
  oneOf(random, [
    addDays(day, 1),
    addDays(day, -1),
    `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` as Day,
    `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` as Day,
  ]);

const AUTHORITIES: readonly Authority[] = ['office', 'a-kasse', 'municipality', 'employer'];

/** Each kind of fault by its name. */
export const plants: Readonly<Record<string, Plant>> = {
  'row dropped': (world, random) => {
    const drawn = rowDrawn(world, random, ({ number, if: conditions }) => number && conditions);
    drawn.flow.rows.splice(drawn.i, 1);
    return inRow(drawn, 'dropped');
  },
  'row: another answer': (world, random) => {
    const drawn = rowDrawn(world, random, (row) => row.if?.some((one: Open) => one.is));
    const condition = drawn.row.if.find((one: Open) => one.is);
    const [question] = condition.is;
    const answers = Object.keys(optionsOf(world.questions[question]!) ?? { yes: {}, no: {} });
    const others = answers.filter((answer) => !condition.is.includes(answer));
    if (others.length === 0) return undefined;
    condition.is = [question, oneOf(random, others), ...condition.is.slice(2)];
    return inRow(drawn, `asks for ${condition.is.join(' ')}`);
  },
  'row: day moved': (world, random) => {
    const drawn = rowDrawn(world, random, ({ from, until }) => from ?? until);
    const edge = drawn.row.from ? 'from' : 'until';
    drawn.row[edge] = moved(drawn.row[edge], random);
    return inRow(drawn, `${edge} ${drawn.row[edge]}`);
  },
  verdict: (world, random) => {
    const flow: Open = oneOf(random, world.flows);
    const [id, outcome] = oneOf(random, Object.entries<Open>(flow.outcomes));
    const others = ['right', 'possible', 'ask', 'later', 'no'].filter((v) => v !== outcome.verdict);
    outcome.verdict = oneOf(random, others);
    return { scheme: flow.scheme, what: `${flow.scheme}, "${id}": ${outcome.verdict}` };
  },
  'figure: value ± 1': (world, random) => {
    const [id, figure] = oneOf(random, Object.entries<Open>(world.figures));
    const entry: Open = oneOf(random, figure.entries);
    if (typeof entry.value !== 'number') return undefined;
    const before = entry.value;
    entry.value += oneOf(random, [1, -1]);
    return { what: `${id}, ${entry.from}: ${before} → ${entry.value}` };
  },
  'figure: from-day + 1': (world, random) => {
    const [id, figure] = oneOf(random, Object.entries<Open>(world.figures));
    const entry: Open = oneOf(random, figure.entries);
    entry.from = addDays(entry.from, 1);
    return { what: `${id}: from ${entry.from}` };
  },
  'overview order': (world, random) => {
    const order: Open = world.overviewOrder;
    const i = Math.floor(random() * (order.length - 1));
    [order[i], order[i + 1]] = [order[i + 1], order[i]];
    return { what: `${order[i]} before ${order[i + 1]}` };
  },
  'question: range': (world, random) => {
    const numbers = Object.entries<Open>(world.questions).filter(([, q]) => q.kind === 'number');
    const [id, question] = oneOf(random, numbers);
    const end = oneOf(random, ['from', 'to']);
    question[end] += oneOf(random, [1, -1]);
    return { what: `${id}: ${end} ${question[end]}` };
  },
  'question: changesTo': (world, random) => {
    const all = Object.entries<Open>(world.questions).filter(([, q]) => q.changesTo);
    const [id, question] = oneOf(random, all);
    const others = Object.keys(optionsOf(question) ?? { yes: {}, no: {}, more: {} });
    const before = [question.changesTo].flat();
    if (random() < 0.5) delete question.changesTo;
    else question.changesTo = [oneOf(random, [...others, 'other'])];
    const after = [question.changesTo ?? []].flat();
    return before.join() === after.join() ? undefined : { what: `${id}: ${after.join(' ')}` };
  },
  'question: moves': (world, random) => {
    const all = Object.entries<Open>(world.questions).filter(([, q]) => q.moves);
    const [id, question] = oneOf(random, all);
    if (random() < 0.5) delete question.moves;
    else
      question.moves = {
        ...question.moves,
        to: question.moves.to === 'more' ? 'fewer' : 'more',
      };
    return { what: `${id}: ${JSON.stringify(question.moves)}` };
  },
  'point: an outcome taken from `for`': (world, random) => {
    const { of, point } = pointDrawn(world, random, (one) => one.for?.length);
    const gone = oneOf<string>(random, point.for);
    point.for = point.for.filter((one: string) => one !== gone);
    return inPoint(of, point, `not for ${gone}`);
  },
  'point: its `if` dropped': (world, random) => {
    const { of, point } = pointDrawn(world, random, (one) => one.if?.length);
    delete point.if;
    return inPoint(of, point, 'for everybody');
  },
  'point: its day moved': (world, random) => {
    const { of, point } = pointDrawn(world, random, ({ from, until }) => from ?? until);
    const edge = point.from ? 'from' : 'until';
    point[edge] = moved(point[edge], random);
    return inPoint(of, point, `${edge} ${point[edge]}`);
  },
  'point: another part': (world, random) => {
    const { of, point } = pointDrawn(world, random, () => true);
    const others = PARTS.filter((part) => part !== point.part);
    point.part = oneOf(random, others);
    return inPoint(of, point, `under "${point.part}"`);
  },
  'point dropped with its words': (world, random) => {
    const { of, point } = pointDrawn(world, random, () => true);
    of.points.splice(of.points.indexOf(point), 1);
    for (const texts of Object.values<Open>(world.texts)) delete texts[of.scheme].points[point.id];
    return inPoint(of, point, 'dropped');
  },
  'text: two of one kind swapped': (world, random) => {
    const scheme = oneOf(random, world.flows).scheme;
    const points = danishOf(world)[scheme].points;
    const one = oneOf(random, Object.keys(points));
    const other = oneOf(random, Object.keys(points));
    if (one === other) return undefined;
    [points[one], points[other]] = [points[other], points[one]];
    return { scheme, what: `${scheme}, "${one}" says what "${other}" says` };
  },
  'text: "ikke" dropped': (world, random) => {
    const { file, key, text, put } = textDrawn(world, random, (one) => / ikke\b/.test(one));
    put(text.replace(/ ikke\b/, ''));
    return { scheme: file, what: `${file}:${key}: ${text}` };
  },
  'text: kommunen ↔ a-kassen': (world, random) => {
    const names = /\b(kommunen|a-kassen)\b/i;
    const { file, key, text, put } = textDrawn(world, random, (one) => names.test(one));
    put(
      text.replace(names, (name: string) =>
        name.toLowerCase() === 'kommunen' ? 'a-kassen' : 'kommunen',
      ),
    );
    return { scheme: file, what: `${file}:${key}: ${text}` };
  },
  'text: a number changed': (world, random) => {
    const number = /(?<!\{\{[^}]*)\b\d+\b/;
    const { file, key, text, put } = textDrawn(world, random, (one) => number.test(one));
    put(text.replace(number, (one: string) => String(Number(one) + 1)));
    return { scheme: file, what: `${file}:${key}: ${text}` };
  },
  'scheme: who decides': (world, random) => {
    const [id, scheme] = oneOf(random, Object.entries<Open>(world.schemes));
    const one: Open = oneOf(random, scheme.decides);
    const before = one.by;
    one.by = oneOf(
      random,
      AUTHORITIES.filter((by) => by !== before),
    );
    return { scheme: id, what: `${id}: ${before} → ${one.by}` };
  },
  "employer's line dropped with its words": (world, random) => {
    const of: Open = oneOf(random, world.employerSheet);
    const point: Open = oneOf(random, of.points);
    of.points.splice(of.points.indexOf(point), 1);
    for (const texts of Object.values<Open>(world.texts))
      delete texts['employer'].points[of.scheme][point.id];
    return { what: `employer, ${of.scheme}, "${point.id}" dropped` };
  },
  'outcome: `instead`': (world, random) => {
    const all = world.flows.flatMap((flow) =>
      Object.entries<Open>(flow.outcomes)
        .filter(([, { instead }]) => instead?.length)
        .map(([id, outcome]) => ({ flow, id, outcome })),
    );
    const { flow, id, outcome } = oneOf(random, all);
    const others = Object.keys(world.schemes).filter((s) => !outcome.instead.includes(s));
    outcome.instead = [oneOf(random, others), ...outcome.instead.slice(1)];
    return { scheme: flow.scheme, what: `${flow.scheme}, "${id}": ${outcome.instead.join(' ')}` };
  },
};
/* eslint-enable @typescript-eslint/no-explicit-any */
