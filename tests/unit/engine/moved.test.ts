import { describe, expect, it } from 'vitest';
import { questions } from '../../../flows/questions.ts';
import type { CompiledFlow } from '../../../src/engine/compile.ts';
import { movedSince } from '../../../src/engine/moved.ts';
import { followFrom, startOf } from '../../../src/engine/place.ts';
import { plugsOf } from '../../../src/engine/plugs.ts';
import { windowOf } from '../../../src/engine/window.ts';
import type { Facts, Question, Questions } from '../../../src/language/questions.ts';
import { rules } from '../../../src/rules/rules.ts';
import { POPULATION_SIZE } from '../../../src/engine/population.ts';
import { mixedCitizens } from '../../bench/population.ts';
import { randomCitizen, seededRandom } from '../../independent-reading/citizens.ts';
import { oneOf } from '../../independent-reading/random.ts';
import { projectGuide, TODAY } from '../../project-guide.ts';
import { ferryGuide, ferryQuestions } from '../ferry-world.ts';

const SEED = Number(process.env['SEED'] ?? 7);

const movedIn = (
  tables: readonly CompiledFlow[],
  facts: Facts,
  days: number,
  of: Questions = questions,
) => movedSince(tables, rules.overviewOrder, facts, of, days);

const atSea = (facts: Facts, days: number) =>
  movedSince([ferryGuide().scheme('sea-school')], [], facts, ferryQuestions, days);

/** A pilot with a course that begins now and ends in time. */
const pilot = {
  trade: 'pilot',
  age: 40,
  'weeks-ashore': 10,
  'course-list': 'listed',
  'starts-in': 0,
  'course-weeks': 4,
};

describe('an answer that time has moved', () => {
  it('is asked again where a window counts from it', () =>
    expect(atSea(pilot, 7)).toEqual(['weeks-ashore']));

  it('is not asked again on the same day, or before a week is full', () => {
    expect(atSea({ ...pilot, age: 49 }, 0)).toEqual([]);
    expect(atSea(pilot, 6)).toEqual([]);
  });

  it('stays where nothing hangs on it', () =>
    expect(atSea({ ...pilot, trade: 'none', age: 49 }, 100)).toEqual([]));

  it('is asked again the day after, where a birthday can have passed a limit', () => {
    expect(atSea({ ...pilot, age: 49 }, 1)).toEqual(['age']);
    expect(atSea({ ...pilot, age: 48 }, 1)).toEqual([]);
  });

  it('is asked again where only a number in between gives something else', () =>
    // Too young for the school then, too old for it now, if all of that time has passed.
    expect(atSea({ ...pilot, age: 16 }, 40 * 365)).toContain('age'));

  it('comes in the order in which it was asked', () =>
    expect(atSea({ ...pilot, age: 49 }, 7)).toEqual(['age', 'weeks-ashore']));

  it('counts downwards where a day comes nearer, and not below the range', () => {
    const begins = (week: number) => ({ ...pilot, 'weeks-ashore': 34, 'starts-in': week });
    expect(atSea(begins(1), 14)).toEqual(['weeks-ashore', 'starts-in']);
    expect(atSea(begins(0), 14)).toEqual(['weeks-ashore']);
  });

  it('is asked again where a table is not finished', () =>
    expect(atSea({ trade: 'pilot', age: 40 }, 1)).toEqual(['age']));
});

/** All that a result says, computed at every number that time can have made of the answers. */
function exhaustively(table: CompiledFlow, facts: Facts, days: number, of: Questions): string[] {
  const asked = new Set(
    JSON.stringify(table.rows.map(({ conditions }) => conditions))
      .split('"')
      .map(table.terms.readAs),
  );
  const ranges = Object.entries(facts).flatMap(([id, said]) => {
    const question = of[id];
    if (question?.kind !== 'number' || !question.moves || !asked.has(id)) return [];
    const { by, to } = question.moves;
    const most = { days, weeks: Math.floor(days / 7), years: Math.ceil(days / 365.25) }[by];
    const numbers = Array.from({ length: most + 1 }, (_, i) =>
      to === 'more' ? Number(said) + i : Number(said) - i,
    ).filter((number) => number >= question.from && number <= question.to);
    return numbers.length > 1 ? [{ id, numbers }] : [];
  });
  const results = ranges
    .reduce<Facts[]>(
      (all, { id, numbers }) => all.flatMap((f) => numbers.map((n) => ({ ...f, [id]: n }))),
      [facts],
    )
    .map((moved) => {
      const { ended } = followFrom(startOf(table), moved);
      const says = ended && [
        ended.outcome,
        windowOf(table, ended.outcome, moved),
        plugsOf(table, moved),
      ];
      return { moved, says: says && JSON.stringify(says) };
    });
  return ranges
    .filter(({ id }) => {
      const saidBeside = new Map<string, string>();
      return results.some(({ moved, says }) => {
        const beside = JSON.stringify({ ...moved, [id]: undefined });
        const before = saidBeside.get(beside) ?? says;
        if (says !== undefined) saidBeside.set(beside, says);
        return says === undefined || before !== says;
      });
    })
    .map(({ id }) => id);
}

const sorted = (ids: Iterable<string>) => [...ids].toSorted();

const people = mixedCitizens(POPULATION_SIZE);

it(`asks again just what every possible number shows to matter (SEED=${SEED})`, () => {
  const random = seededRandom(SEED);
  for (let i = 0; i < 40; i += 1) {
    const on = oneOf(random, [TODAY, '2016-05-31', '2025-06-30', '2028-02-29'] as const);
    const citizen = random() < 0.5 ? oneOf(random, people) : randomCitizen(random, on);
    const days = oneOf(random, [1, 6, 7, 20, 30, 45]);
    for (const tables of [projectGuide(on).overview(), projectGuide(on).full()]) {
      const wanted = tables.flatMap((table) => exhaustively(table, citizen, days, questions));
      const found = movedIn(tables, citizen, days);
      expect({ citizen, days, found: sorted(found) }).toEqual({
        citizen,
        days,
        found: sorted(new Set(wanted)),
      });
    }
  }
}, 30_000);

it(`is right after years too, for one answer at a time (SEED=${SEED})`, () => {
  const random = seededRandom(SEED);
  for (let i = 0; i < 4; i += 1) {
    const citizen = { ...randomCitizen(random, TODAY), ...oneOf(random, people) };
    for (const [id, question] of Object.entries<Question>(questions)) {
      if (question.kind !== 'number' || !question.moves) continue;
      const movingAlone = { [id]: question };
      for (const table of projectGuide().full())
        expect([citizen, table.scheme, movedIn([table], citizen, 3_000, movingAlone)]).toEqual([
          citizen,
          table.scheme,
          exhaustively(table, citizen, 3_000, movingAlone),
        ]);
    }
  }
}, 30_000);
