import { questionsIn } from '../language/mentions.ts';
import type { Facts, NumberQuestion, Questions } from '../language/questions.ts';
import { answersToTry } from './answers-to-try.ts';
import type { CompiledFlow } from './compile.ts';
import { journeyAt } from './journey.ts';
import { followFrom, startOf } from './place.ts';
import { plugsOf } from './plugs.ts';
import { windowOf } from './window.ts';

const DAYS_A_WEEK = 7;
/** Whoever said their age the day before their birthday is a year older the day after. */
const mostUnits = {
  years: (days: number) => Math.ceil(days / 365.25),
  weeks: (days: number) => Math.floor(days / DAYS_A_WEEK),
  days: (days: number) => days,
} as const;

/** What a number can be now: both ends included. */
interface Range {
  readonly from: number;
  readonly to: number;
}
type Ranges = ReadonlyMap<string, Range>;

/**
 * The questions to ask again, in the order asked, since time has moved their answers: those of
 * which one number that time can have made of it gives another outcome, window or plug than
 * another, for some numbers that time can have made of the other answers. A table that is not
 * finished has not told yet what matters to it: all that has moved in it is asked again.
 * @param facts the answers as they were given
 * @param days days that have passed since
 */
export function movedSince(
  compiled: readonly CompiledFlow[],
  order: readonly string[],
  facts: Facts,
  questions: Questions,
  days: number,
): readonly string[] {
  const ranges = rangesOf(facts, questions, days);
  const again = new Set(compiled.flatMap((table) => movedIn(table, facts, questions, ranges)));
  // Answers that are not asked now, and would be after one of the others, come last.
  const inOrder = new Set([...journeyAt(compiled, order, facts).asked, ...Object.keys(facts)]);
  return [...inOrder].filter((id) => again.has(id));
}

function rangesOf(facts: Facts, questions: Questions, days: number): Ranges {
  const ranges = new Map<string, Range>();
  for (const [id, answer] of Object.entries(facts)) {
    const question = questions[id];
    if (question?.kind !== 'number' || !question.moves) continue;
    const range = rangeOf(Number(answer), question, question.moves, days);
    if (range.from < range.to) ranges.set(id, range);
  }
  return ranges;
}

function rangeOf(
  said: number,
  { from, to }: NumberQuestion,
  moves: NonNullable<NumberQuestion['moves']>,
  days: number,
): Range {
  const most = mostUnits[moves.by](days);
  return moves.to === 'more'
    ? { from: said, to: Math.min(to, said + most) }
    : { from: Math.max(from, said - most), to: said };
}

/** The moved answers that matter to one table. */
function movedIn(
  table: CompiledFlow,
  facts: Facts,
  questions: Questions,
  ranges: Ranges,
): readonly string[] {
  const asked = questionsIn(...table.rows.flatMap(({ conditions }) => conditions));
  const moved = [...new Set(asked.map(table.terms.readAs))].filter((id) => ranges.has(id));
  const answersTo = answersToTry(table, questions);
  // All facts that one answer can make of others; between two of them no other leads elsewhere.
  const movedBy = (id: string, known: Facts): readonly Facts[] => {
    const { from, to } = ranges.get(id)!;
    const limits = answersTo(id, known).map(Number);
    const numbers = new Set([from, ...limits.filter((limit) => limit > from && limit < to), to]);
    return [...numbers].map((number) => ({ ...known, [id]: number }));
  };
  return moved.filter((id) => {
    const others = moved.filter((other) => other !== id);
    const settings = others.reduce<readonly Facts[]>(
      (all, other) => all.flatMap((setting) => movedBy(other, setting)),
      [facts],
    );
    return settings.some((setting) => {
      const results = movedBy(id, setting).map((known) => resultAt(table, known));
      return results.some((result) => result === undefined || result !== results[0]);
    });
  });
}

/** All that a person would read of a table's result; `undefined` where it still asks. */
function resultAt(table: CompiledFlow, facts: Facts): string | undefined {
  const { ended } = followFrom(startOf(table), facts);
  return (
    ended &&
    JSON.stringify([ended.outcome, windowOf(table, ended.outcome, facts), plugsOf(table, facts)])
  );
}
