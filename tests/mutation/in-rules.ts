// Small faults as an author might make them in the rules.
import { addDays } from '../../src/language/day.ts';
import { optionsOf } from '../../src/language/questions.ts';
import { oneOf } from '../independent-reading/random.ts';
import { inRow, moved, rowDrawn, type Open, type Plant } from './draws.ts';

/** Faults of rules, figures and questions, by kind. */
export const inRules: Readonly<Record<string, Plant>> = {
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
};
