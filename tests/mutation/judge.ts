// Whether the checks would notice: those of rules and texts, what people must be told, and the second
// readings of tables and questions. What only compares a text with itself of before does not count.
import type { Day } from '../../src/language/day.ts';
import { compileFlow } from '../../src/engine/compile.ts';
import { followFrom, startOf } from '../../src/engine/place.ts';
import { checkClaims } from '../../src/tools/check/claims.ts';
import { checkCentral } from '../../src/tools/check/central.ts';
import { checkDays } from '../../src/tools/check/days.ts';
import { checkEmployer } from '../../src/tools/check/employer.ts';
import { faultLine, type Fault } from '../../src/tools/check/fault.ts';
import { checkFirms } from '../../src/tools/check/firms.ts';
import { checkFigures } from '../../src/tools/check/figures.ts';
import { checkIds } from '../../src/tools/check/ids.ts';
import { checkMeaning } from '../../src/tools/check/meaning.ts';
import { checkOpenings } from '../../src/tools/check/openings.ts';
import { checkPersonas } from '../../src/tools/check/personas.ts';
import { checkPoints } from '../../src/tools/check/points.ts';
import { createSpeech } from '../../src/tools/check/speech.ts';
import { checkRows } from '../../src/tools/check/rows.ts';
import { checkTexts } from '../../src/tools/check/texts.ts';
import { checkTold } from '../../src/tools/check/told.ts';
import type { World } from '../../src/tools/check/world.ts';
import { questionDifferences } from '../independent-reading/compare-questions.ts';
import { insteadDifferences } from '../independent-reading/instead.ts';
import { decidesDifferences } from '../independent-reading/who-decides.ts';
import { changeDays, randomCitizen, seededRandom } from '../independent-reading/citizens.ts';
import { overviewOrder, readTables } from '../independent-reading/tables.ts';

/** Faults that say no more than that something is not what it was. */
const COPIES: readonly string[] = ['edition', 'reading', 'text-stale'];
const CITIZENS_A_DAY = 60;

/** A check, told the whole world and the part of it that a fault is in. */
type Check = (world: World, part: World) => readonly (Fault | string)[];

/** The cheapest first: a fault is noticed as soon as one check has found something new. */
const CHECKS: readonly Check[] = [
  (world) => questionDifferences(world.questions),
  (world) => (world.overviewOrder.join() === overviewOrder.join() ? [] : ['asks otherwise']),
  (world) => decidesDifferences(world.flows, world.schemes),
  (world) => insteadDifferences(world.flows),
  checkIds,
  checkRows,
  checkPoints,
  checkEmployer,
  checkFirms,
  checkDays,
  checkClaims,
  (_, part) => checkOpenings(part),
  (world, part) => checkTold(part, createSpeech(world)),
  (_, part) => tableDifferences(part),
  checkMeaning,
  checkFigures,
  (_, part) => checkCentral(part),
  (_, part) => checkPersonas(part),
  checkTexts,
];

const said = (found: readonly (Fault | string)[]): readonly string[] =>
  found.flatMap((one) =>
    typeof one === 'string' ? one : COPIES.includes(one.kind) ? [] : faultLine(one),
  );

const partOf = (world: World, scheme: string | undefined): World =>
  scheme === undefined
    ? world
    : { ...world, flows: world.flows.filter((flow) => flow.scheme === scheme) };

/** Judges worlds with a fault planted in them by what the checks say of the sound one. */
export function createJudge(sound: World) {
  const before = new Map<string, ReadonlySet<string>>();
  const knownOf = (check: Check, i: number, scheme: string | undefined): ReadonlySet<string> => {
    const key = `${i} ${scheme ?? ''}`;
    const known = before.get(key) ?? new Set(said(check(sound, partOf(sound, scheme))));
    before.set(key, known);
    return known;
  };
  return {
    /** Whether some check says of a world what it does not say of the sound one. */
    notices: (world: World, scheme: string | undefined): boolean =>
      CHECKS.some((check, i) => {
        const known = knownOf(check, i, scheme);
        return said(attempted(check, world, partOf(world, scheme))).some((one) => !known.has(one));
      }),
  };
}

/** A check that breaks down on a fault has noticed it. */
function attempted(check: Check, world: World, part: World): readonly (Fault | string)[] {
  try {
    return check(world, part);
  } catch (error) {
    return [String(error)];
  }
}

/** Where the tables and their second reading differ, for random citizens on the days of change. */
function tableDifferences({ flows, figures }: World): readonly string[] {
  const random = seededRandom(1);
  const citizens = flows.length > 1 ? CITIZENS_A_DAY / 10 : CITIZENS_A_DAY;
  for (const on of changeDays as readonly Day[]) {
    const tables = flows.map((flow) => compileFlow(flow, { on, mode: 'full', figures }));
    for (let i = 0; i < citizens; i += 1) {
      const answers = randomCitizen(random, on);
      const read = readTables({ on, mode: 'full', answers });
      for (const table of tables) {
        const { ended } = followFrom(startOf(table), answers);
        const other = read[table.scheme];
        const said = other && 'outcome' in other ? other : undefined;
        if (ended?.outcome !== said?.outcome || ended?.verdict !== said?.verdict)
          return [`the second reading of ${table.scheme} differs on ${on}`];
      }
    }
  }
  return [];
}
