import { describe, expect, it } from 'vitest';
import { questions } from '../../../flows/questions.ts';
import { becauseOf } from '../../../src/engine/because.ts';
import type { CompiledFlow } from '../../../src/engine/compile.ts';
import { followFrom, startOf, type Place } from '../../../src/engine/place.ts';
import { restsOn } from '../../../src/engine/rests-on.ts';
import { holdsOn, type Day } from '../../../src/language/day.ts';
import { questionsIn } from '../../../src/language/mentions.ts';
import {
  optionsOf,
  type Answer,
  type Facts,
  type Question,
} from '../../../src/language/questions.ts';
import { changeDays, randomCitizen, seededRandom } from '../../independent-reading/citizens.ts';
import { projectGuide } from '../../project-guide.ts';
import { ferryQuestions } from '../ferry-world.ts';
import { tableOf } from './table-of.ts';

const SEED = Number(process.env['SEED'] ?? 20261122);
const CITIZENS_A_DAY = 20;

interface Case {
  readonly compiled: CompiledFlow;
  readonly citizen: Facts;
  readonly ended: NonNullable<Place['ended']>;
  readonly claimed: readonly string[];
}

/** What random citizens get of each scheme's own table, on every day of change. */
function* cases(): Generator<Case> {
  const random = seededRandom(SEED);
  for (const on of changeDays as readonly Day[])
    for (let i = 0; i < CITIZENS_A_DAY; i += 1) {
      const citizen = randomCitizen(random, on);
      for (const compiled of projectGuide(on).full()) {
        const { ended } = followFrom(startOf(compiled), citizen);
        if (!ended) continue;
        yield { compiled, citizen, ended, claimed: restsOn(compiled, ended, questions) };
      }
    }
}

const known = new Map<string, readonly Answer[]>();

/** Every answer to a question on the day; of a number each whole one in its range. */
function allAnswers(id: string, on: Day): readonly Answer[] {
  const key = `${id} ${on}`;
  const answers = known.get(key) ?? answersOf(questions[id as keyof typeof questions], on);
  known.set(key, answers);
  return answers;
}

const answersOf = (question: Question, on: Day): readonly Answer[] =>
  question.kind === 'number'
    ? Array.from({ length: question.to - question.from + 1 }, (_, i) => question.from + i)
    : Object.entries(optionsOf(question) ?? {}).flatMap(([answer, option]) =>
        holdsOn(option, on) ? [answer] : [],
      );

/** Where the rows lead, read one by one without the machine: an outcome, or a question. */
function readRows({ rows }: CompiledFlow, facts: Facts) {
  for (const { row, read } of rows) {
    const reading = read(facts);
    if (reading === true) return { outcome: row.then };
    if (reading !== false) return { asks: reading };
  }
  throw new Error('no row fits');
}

/** Whether these facts, or some answers to what they leave open, end otherwise. */
function canEndOtherwise(
  { compiled, ended }: Pick<Case, 'compiled' | 'ended'>,
  facts: Facts,
): boolean {
  const { asks, outcome } = readRows(compiled, facts);
  if (asks === undefined) return outcome !== ended.outcome;
  return allAnswers(asks, compiled.on).some((answer) =>
    canEndOtherwise({ compiled, ended }, { ...facts, [asks]: answer }),
  );
}

/** A case in short, for a failing test. */
const told = ({ compiled: { scheme, on }, ended: { outcome, facts } }: Case, question: string) => ({
  scheme,
  on,
  outcome,
  question,
  facts,
});

describe(`for random citizens on ${changeDays.length} days of change (SEED=${SEED})`, () => {
  const all = [...cases()];
  const tried = all.flatMap((one) =>
    Object.keys(one.ended.facts).map((question) => ({
      one,
      question,
      isClaimed: one.claimed.includes(question),
      decides: allAnswers(question, one.compiled.on).some((answer) =>
        canEndOtherwise(one, { ...one.ended.facts, [question]: answer }),
      ),
    })),
  );

  it('every answer that an outcome is said to rest on changes it, when it alone is another', () => {
    const idle = tried.filter(({ isClaimed, decides }) => isClaimed && !decides);
    expect(idle.map(({ one, question }) => told(one, question))).toEqual([]);
  });

  it('no other answer changes it, whatever it is', () => {
    const missed = tried.filter(({ isClaimed, decides }) => !isClaimed && decides);
    expect(missed.map(({ one, question }) => told(one, question))).toEqual([]);
    const idle = tried.filter(({ isClaimed }) => !isClaimed);
    expect(idle.length).toBeGreaterThan(300);
  });

  it('an answer that was never asked changes nothing', () => {
    const random = seededRandom(SEED);
    const changed = all.flatMap((one) => {
      const { compiled, citizen, ended } = one;
      const unasked = Object.keys(citizen).filter((id) => ended.facts[id] === undefined);
      if (unasked.length === 0) return [];
      // One for each of so many citizens: all of them together are tried often enough.
      const question = unasked[Math.floor(random() * unasked.length)]!;
      const answers = allAnswers(question, compiled.on);
      const other = answers[Math.floor(random() * answers.length)]!;
      const { outcome } = readRows(compiled, { ...citizen, [question]: other });
      return outcome === ended.outcome ? [] : [told(one, question)];
    });
    expect(changed).toEqual([]);
  });

  it('every answer given as a reason is one that the outcome rests on, or part of a sum that is', () => {
    const idle = all.flatMap((one) => {
      const alone = becauseOf(one.compiled, one.ended, questions).filter(
        ({ question }) => !one.claimed.includes(question),
      );
      return alone.flatMap(({ question }) =>
        canEndOtherwise(one, { ...one.ended.facts, ...leastOfSum(one, question) })
          ? []
          : [told(one, question)],
      );
    });
    expect(idle).toEqual([]);
  });
});

/** The least answer to each part of a sum with this question that the fitted row compares. */
function leastOfSum({ compiled, ended }: Case, question: string): Facts {
  const { conditions } = compiled.rows.find(({ name }) => name === ended.row)!;
  const sums = conditions.flatMap((condition) =>
    'compare' in condition ? [questionsIn(condition.compare[0])] : [],
  );
  const parts = sums.find((sum) => sum.includes(question)) ?? [];
  return Object.fromEntries(parts.map((id) => [id, allAnswers(id, compiled.on)[0]!]));
}

describe('in an invented table', () => {
  const restsIn = (rows: Parameters<typeof tableOf>[0], facts: Facts) => {
    const compiled = tableOf(rows);
    return restsOn(compiled, followFrom(startOf(compiled), facts).ended!, ferryQuestions);
  };
  const weeks = { answer: 'weeks' };
  const exactly = { figure: 'ferry-card.weeks' };

  it('an answer that opens a question without another outcome is none that decides', () =>
    expect(
      restsIn(
        [
          {
            if: [{ is: ['lives-on-island', 'yes'] }, { compare: [weeks, 'from', exactly] }],
            then: 'entitled',
          },
          { then: 'entitled' },
        ],
        { 'lives-on-island': 'no' },
      ),
    ).toEqual([]));

  it('a single number in the middle of the range decides', () =>
    expect(
      restsIn(
        [{ if: [{ compare: [weeks, 'equals', exactly] }], then: 'entitled' }, { then: 'wait' }],
        { weeks: 20 },
      ),
    ).toEqual(['weeks']));

  it('so does one that a sum leaves, and none where the sum is past it', () => {
    const sum = { sum: [weeks, { answer: 'starts-in' }] };
    const rows: Parameters<typeof tableOf>[0] = [
      { if: [{ compare: [sum, 'equals', exactly] }], then: 'entitled' },
      { then: 'wait' },
    ];
    expect(restsIn(rows, { weeks: 20, 'starts-in': 3 })).toEqual(['weeks']);
    expect(restsIn(rows, { weeks: 20, 'starts-in': 5 })).toEqual([]);
  });
});
