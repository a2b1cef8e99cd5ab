import { expect, it } from 'vitest';
import { daysOfChange } from '../../flows/days.ts';
import type { CompiledFlow } from '../../src/engine/compile.ts';
import { followFrom, startOf } from '../../src/engine/place.ts';
import { FIRST_DAY, type Day } from '../../src/language/day.ts';
import type { Facts } from '../../src/language/questions.ts';
import { dmnOf } from '../../src/open-data/dmn.ts';
import { nameInFeel } from '../../src/open-data/feel.ts';
import { ownRules } from '../../src/open-data/own-rules.ts';
import { openTable, type OpenTable } from '../../src/open-data/table.ts';
import { createAssessor } from '../../src/tools/assessor.ts';
import { projectTelling } from '../../src/tools/project-telling.ts';
import { mixedCitizens } from '../bench/population.ts';
import { randomCitizen, seededRandom } from '../independent-reading/citizens.ts';
import { oneOf, type Random } from '../independent-reading/random.ts';
import { projectGuide, TODAY } from '../project-guide.ts';
import { deciderOf, readTable, type Decide, type FeelFacts, type ReadTable } from './dmn-engine.ts';

const SEED = Number(process.env['SEED'] ?? 20261202);
/** On all days together. */
const CITIZENS = Number(process.env['CITIZENS'] ?? 10_000);

/** With so many, nearly every row has somebody. */
const PLANTED_FOR = 4_000;

/** So long the many of a run by hand may take, a busy machine included. */
const timeout = Math.max(300_000, CITIZENS * 30);

const days = Object.keys(daysOfChange).filter((day): day is Day => day >= FIRST_DAY);

const people = mixedCitizens(1_000);

/** Somebody who has answered every question. */
const wholeCitizen = (random: Random, on: Day): Facts => ({
  ...oneOf(random, people),
  ...randomCitizen(random, on),
});

const inFeel = (facts: Facts): FeelFacts =>
  Object.fromEntries(Object.entries(facts).map(([id, answer]) => [nameInFeel(id), answer]));

/** The file of a table as it is given away, read back. */
const fileOf = async (table: OpenTable): Promise<ReadTable> =>
  readTable(await dmnOf(table, ownRules, projectTelling('da', table.on)));

/** By the file of a table. Days on which it decides the same share one. */
async function decisionOf({ flow, on }: CompiledFlow): Promise<Decide> {
  const table = openTable(flow, on, ownRules);
  const { scheme, columns, rows } = table;
  const key = JSON.stringify([scheme, columns, rows.map(({ tests, outcome }) => [tests, outcome])]);
  const known = decisions.get(key);
  if (known) return known;
  const decide = deciderOf(await fileOf(table));
  decisions.set(key, decide);
  return decide;
}
const decisions = new Map<string, Decide>();

/** Each of so many citizens, on every day of change, with that day's tables and their files. */
async function forEachCitizen(
  size: number,
  each: (
    citizen: { on: Day; facts: Facts },
    files: readonly (readonly [CompiledFlow, Decide])[],
  ) => void,
): Promise<void> {
  const random = seededRandom(SEED);
  for (const [at, on] of days.entries()) {
    const files: (readonly [CompiledFlow, Decide])[] = [];
    for (const table of projectGuide(on).full()) files.push([table, await decisionOf(table)]);
    const until = Math.round((size * (at + 1)) / days.length);
    for (let i = Math.round((size * at) / days.length); i < until; i += 1)
      each({ on, facts: wholeCitizen(random, on) }, files);
  }
}

it(
  `decides by FEEL what assess decides, for random citizens (SEED=${SEED})`,
  { timeout },
  async () => {
    const { assessLine } = createAssessor();
    let verdicts = 0;
    await forEachCitizen(CITIZENS, ({ on, facts }, files) => {
      const ours = assessLine(JSON.stringify({ on, answers: facts }));
      const given = inFeel(facts);
      const theirs = Object.fromEntries(
        files.map(([{ scheme }, decide]) => [scheme, decide(given)]),
      );
      if (JSON.stringify(ours) !== JSON.stringify(theirs))
        expect({ on, facts, ...theirs }).toEqual({ on, facts, ...ours });
      verdicts += files.length;
    });
    console.log(
      `${verdicts} verdicts by FEEL agree, on ${days.length} days, of ${decisions.size} files`,
    );
    expect(verdicts).toBe(CITIZENS * ownRules.flows.length);
  },
);

it('decides the same where nothing is known but what the guide asks', async () => {
  await forEachCitizen(CITIZENS / 10, ({ on, facts }, files) => {
    for (const [table, decide] of files) {
      const { ended } = followFrom(startOf(table), facts);
      const asked = inFeel(ended!.facts);
      if (decide(asked)?.['outcome'] !== ended!.outcome)
        expect({ on, asked, ...decide(asked) }).toMatchObject({
          on,
          asked,
          outcome: ended!.outcome,
        });
    }
  });
});

/** A file's table with one fault in it, and what the fault is. */
interface Planted {
  readonly what: string;
  readonly table: ReadTable;
}

/** Each row dropped but the last; each comparison that takes its limit in though it should not, or leaves it out. */
function plantedIn(table: ReadTable): readonly Planted[] {
  const { columns, rows } = table;
  const dropped = rows.slice(0, -1).map((row) => ({
    what: `${row.id} dropped`,
    table: { ...table, rows: rows.filter((other) => other !== row) },
  }));
  const turnedColumns = turnedIn(columns).map(({ what, texts }) => ({
    what,
    table: { ...table, columns: texts },
  }));
  const turnedTests = rows.flatMap((row) =>
    turnedIn(row.tests).map(({ what, texts }) => ({
      what: `${row.id}: ${what}`,
      table: {
        ...table,
        rows: rows.map((other) => (other === row ? { ...row, tests: texts } : other)),
      },
    })),
  );
  return [...dropped, ...turnedColumns, ...turnedTests];
}

/** Of some expressions or tests, each that compares: with its first comparison turned. */
const turnedIn = (texts: readonly string[]) =>
  texts.flatMap((text, at) => {
    const turned = text.replace(/([<>])(=?)/, (_, sign, or) => `${sign}${or ? '' : '='}`);
    return turned === text ? [] : [{ what: turned, texts: texts.with(at, turned) }];
  });

it('notices a row that is dropped, and a comparison that is wrong', async () => {
  const random = seededRandom(SEED);
  const citizens = Array.from({ length: PLANTED_FOR }, () => wholeCitizen(random, TODAY));
  const unnoticed: string[] = [];
  let faults = 0;
  for (const compiled of projectGuide().full()) {
    const read = await fileOf(openTable(compiled.flow, TODAY, ownRules));
    const told = citizens.map((facts) => ({
      facts: inFeel(facts),
      outcome: followFrom(startOf(compiled), facts).ended!.outcome,
    }));
    for (const { what, table } of plantedIn(read)) {
      faults += 1;
      const decide = deciderOf(table);
      if (told.every(({ facts, outcome }) => decide(facts)?.['outcome'] === outcome))
        unnoticed.push(`${compiled.scheme}: ${what}`);
    }
  }
  console.log(
    `${faults} faults planted in the files of ${TODAY}; unnoticed: ${unnoticed.join(', ')}`,
  );
  // A few change nothing for anybody (another row takes the same people to the same end), or for hardly anybody.
  expect(unnoticed.length).toBeLessThan(faults / 20);
});
