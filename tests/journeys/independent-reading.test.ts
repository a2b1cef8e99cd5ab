import { expect, it } from 'vitest';
import { firstOf } from '../../src/engine/journey.ts';
import { followFrom, startOf, type Place } from '../../src/engine/place.ts';
import type { Day } from '../../src/language/day.ts';
import type { Facts } from '../../src/language/questions.ts';
import type { Mode } from '../../src/language/flow.ts';
import { rules } from '../../src/tools/rules.ts';
import { projectGuide } from '../project-guide.ts';
import { changeDays, randomCitizen, seededRandom } from '../independent-reading/citizens.ts';
import { nextQuestion, readTables } from '../independent-reading/tables.ts';

const CITIZENS_A_DAY = 700;
const SEED = Number(process.env['SEED'] ?? 20261122);

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
  for (const on of changeDays as readonly Day[])
    for (let i = 0; i < CITIZENS_A_DAY; i += 1) {
      const answers = randomCitizen(random, on);
      verdicts += compared(on, 'full', answers) + compared(on, 'overview', answers);
    }
  console.log(`${verdicts} verdicts of random citizens agree, on ${changeDays.length} days`);
  expect(verdicts).toBeGreaterThan(1_000_000);
});

it('agrees on the months after the last day in the job, over leap years and ends of months', () => {
  const answers = {
    benefit: 'dagpenge',
    'collective-dismissal': 'yes',
    'dismissal-search-weeks': 0,
  };
  let verdicts = 0;
  for (let on = '2027-01-01' as Day; on <= '2028-12-31'; on = nextDay(on))
    for (const days of [88, 89, 90, 91, 92, 93, 180, 181, 182, 183, 184, 185])
      verdicts += compared(on, 'full', {
        ...answers,
        'dismissal-begun': 'no',
        'days-since-leaving': days,
      });
  expect(verdicts).toBe(731 * 12 * 20);
});

const nextDay = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10) as Day;
