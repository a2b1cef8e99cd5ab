import { expect, it } from 'vitest';
import { firstOf } from '../../src/engine/journey.ts';
import { followFrom, startOf, type Place } from '../../src/engine/place.ts';
import type { Day } from '../../src/language/day.ts';
import type { Facts } from '../../src/language/questions.ts';
import type { Mode } from '../../src/language/flow.ts';
import { rules } from '../../src/rules/rules.ts';
import { projectWorld } from '../../src/tools/check/project-world.ts';
import { daysOfChange } from '../../src/tools/check/reach.ts';
import { projectGuide, TODAY } from '../project-guide.ts';
import { changeDays, randomCitizen, seededRandom } from '../independent-reading/citizens.ts';
import { nextQuestion, readTables } from '../independent-reading/tables.ts';

const CITIZENS_A_DAY = 700;
const SEED = Number(process.env['SEED'] ?? 20261122);

/** Every day on which one of the two readings changes, and the days beside it. */
const days = [
  ...new Set([...(changeDays as Day[]), ...daysOfChange(projectWorld(TODAY))]),
].toSorted();

const said = ({ ended, waitsFor }: Place): object =>
  ended ? { outcome: ended.outcome, verdict: ended.verdict } : { needs: waitsFor };

function compared(on: Day, mode: Mode, answers: Facts): number {
  const guide = projectGuide(on);
  const tables = mode === 'overview' ? guide.overview() : guide.full();
  const places = tables.map((table) => followFrom(startOf(table), answers));
  const ours = Object.fromEntries(tables.map(({ scheme }, i) => [scheme, said(places[i]!)]));
  const theirs = readTables({ on, mode, answers });
  if (JSON.stringify(ours) !== JSON.stringify(theirs))
    expect({ on, mode, answers, ours }).toEqual({ on, mode, answers, ours: theirs });
  if (mode === 'overview')
    expect(firstOf(places, rules.overviewOrder)).toBe(nextQuestion({ on, mode, answers }));
  return tables.length;
}

it(`agrees with a second reading of the tables for random citizens (SEED=${SEED})`, () => {
  const random = seededRandom(SEED);
  let verdicts = 0;
  for (const on of days)
    for (let i = 0; i < CITIZENS_A_DAY; i += 1) {
      const answers = randomCitizen(random, on);
      verdicts += compared(on, 'full', answers) + compared(on, 'overview', answers);
    }
  console.log(`${verdicts} verdicts of random citizens agree, on ${days.length} days`);
  const { full, overview } = projectGuide();
  expect(verdicts).toBe(days.length * CITIZENS_A_DAY * (full().length + overview().length));
});

/** Around three and six calendar months, which is what the deadlines last. */
const DAYS_BACK = [88, 89, 90, 91, 92, 93, 180, 181, 182, 183, 184, 185];
const DAYS_OF_TWO_YEARS = 731;

it('agrees on the months after the last day in the job, over leap years and ends of months', () => {
  const answers = {
    benefit: 'dagpenge',
    'collective-dismissal': 'yes',
    'dismissal-search-weeks': 0,
  };
  let verdicts = 0;
  for (let on = '2027-01-01' as Day; on <= '2028-12-31'; on = nextDay(on))
    for (const daysAgo of DAYS_BACK)
      verdicts += compared(on, 'full', {
        ...answers,
        'dismissal-begun': 'no',
        'days-since-leaving': daysAgo,
      });
  expect(verdicts).toBe(DAYS_OF_TWO_YEARS * DAYS_BACK.length * projectGuide().full().length);
});

const nextDay = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10) as Day;
