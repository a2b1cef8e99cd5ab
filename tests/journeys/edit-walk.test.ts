import { expect, it } from 'vitest';
import { questions } from '../../flows/questions.ts';
import { written } from '../../src/browser/storage.ts';
import { readStoredAnswers } from '../../src/visit/stored-answers.ts';
import { guideOn } from '../../src/engine/guide.ts';
import { journeyAt, type Journey } from '../../src/engine/journey.ts';
import { addDays } from '../../src/language/day.ts';
import type { Facts } from '../../src/language/questions.ts';
import { rules } from '../../src/rules/rules.ts';
import { projectGuide, TODAY } from '../project-guide.ts';
import { randomCitizen, seededRandom } from '../independent-reading/citizens.ts';

const STEPS = 10_000;
const SEED = Number(process.env['SEED'] ?? 7);
const DAYS = [TODAY, addDays(TODAY, -700), '2016-02-29', '2027-01-01'] as const;

const endings = ({ places }: Journey) =>
  [...places].map(([scheme, { ended, waitsFor }]) => [scheme, ended?.outcome ?? waitsFor]);

it(`a walk of ${STEPS} answers, changes, steps back and reloads equals a fresh run (SEED=${SEED})`, () => {
  const random = seededRandom(SEED);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  let on = pick(DAYS);
  let run = () => projectGuide(on).overview();
  let kept: Facts = {};

  for (let step = 0; step < STEPS; step += 1) {
    const journey = journeyAt(run(), rules.overviewOrder, kept);
    const wish = random();
    if (wish < 0.03) {
      // Another run, the answers carried over; now and then another person on another day.
      if (random() < 0.3) [on, kept] = [pick(DAYS), {}];
      const tables = pick([
        projectGuide(on).overview(),
        ...projectGuide(on)
          .full()
          .map((one) => [one]),
      ]);
      run = () => tables;
    } else if (wish < 0.15 && journey.asked.length > 0) {
      const last = journey.asked.at(-1)!;
      kept = Object.fromEntries(Object.entries(kept).filter(([id]) => id !== last));
    } else if (wish < 0.35 && journey.asked.length > 0) {
      const changed = pick(journey.asked);
      kept = { ...kept, [changed]: randomCitizen(random, on)[changed] ?? kept[changed]! };
    } else if (wish < 0.4) {
      const stored = readStoredAnswers(written({ run: 'overview', answers: kept }), on, 0);
      expect(stored.faults).toEqual([]);
      kept = stored.answers;
    } else if (journey.next !== undefined) {
      const answer = randomCitizen(random, on)[journey.next];
      if (answer !== undefined) kept = { ...kept, [journey.next]: answer };
    }
    if (step % 10 === 0) expectFreshRunToAgree();
  }

  function expectFreshRunToAgree(): void {
    const journey = journeyAt(run(), rules.overviewOrder, kept);
    const fresh = guideOn(rules, on);
    const tables = run().map(({ scheme, mode }) =>
      mode === 'full'
        ? fresh.scheme(scheme)
        : fresh.overview().find((table) => table.scheme === scheme)!,
    );
    const again = journeyAt(tables, rules.overviewOrder, journey.facts);
    expect(endings(again)).toEqual(endings(journey));
    expect(again.asked).toEqual(journey.asked);
    expect(again.next).toBe(journey.next);
  }
});

it('every question of the project can be answered by a random citizen', () => {
  const random = seededRandom(SEED);
  const answered = new Set(
    Array.from({ length: 200 }, () => Object.keys(randomCitizen(random, TODAY))).flat(),
  );
  expect(Object.keys(questions).filter((id) => !answered.has(id))).toEqual([]);
});
