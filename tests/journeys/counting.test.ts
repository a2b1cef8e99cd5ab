import { describe, expect, it } from 'vitest';
import { guideOn } from '../../src/engine/guide.ts';
import type { Day } from '../../src/language/day.ts';
import type { Facts } from '../../src/language/questions.ts';
import { rules } from '../../src/rules/rules.ts';
import { schemes } from '../../src/rules/schemes.ts';
import { ABOUT_THE_OVERVIEW } from '../../src/views/about-the-overview.ts';
import { OVERVIEW } from '../../src/views/addresses.ts';
import { guideOfDay, type GuideOfDay } from '../../src/views/guide-of-day.ts';
import { mixedCitizens } from '../bench/population.ts';
import { changeDays, randomCitizen, seededRandom } from '../independent-reading/citizens.ts';
import { TODAY } from '../project-guide.ts';
import { longestOverview } from './longest-overview.ts';

const SEED = Number(process.env['SEED'] ?? 13);
const CITIZENS = 600;

/** What is said at each question of a run to somebody who answers them one after the other. */
function saidIn(guide: GuideOfDay, run: string, citizen: Facts, before: Facts = {}) {
  const said: { readonly number: number; readonly left: number }[] = [];
  let kept = before;
  for (;;) {
    const journey = guide.journey(run, kept);
    const { next } = journey;
    const answer = next === undefined ? undefined : citizen[next];
    if (next === undefined || answer === undefined)
      return { said, kept, isDone: next === undefined };
    said.push(guide.progress(run, journey, journey.asked.length));
    kept = { ...kept, [next]: answer };
  }
}

/** The number never grows, is never fewer than what follows, and the questions are counted one by one. */
function keepsItsPromise({ said, isDone }: ReturnType<typeof saidIn>, who: string): void {
  said.forEach(({ number, left }, i) => {
    expect(number, who).toBe(i + 1);
    if (isDone) expect(left, who).toBeGreaterThanOrEqual(said.length - 1 - i);
    if (i > 0) expect(left, who).toBeLessThan(said[i - 1]!.left);
  });
}

describe(`the count of questions (SEED=${SEED})`, () => {
  it('keeps its promise to anybody on any day, in the overview and in the run that goes on from it', () => {
    const random = seededRandom(SEED);
    const guides = new Map(changeDays.map((on) => [on, guideOfDay(on as Day)]));
    for (let i = 0; i < CITIZENS; i += 1) {
      const on = changeDays[Math.floor(random() * changeDays.length)]!;
      const citizen = randomCitizen(random, on);
      const guide = guides.get(on)!;
      const who = JSON.stringify({ on, citizen });
      const overview = saidIn(guide, OVERVIEW, citizen);
      keepsItsPromise(overview, who);
      const [first] = overview.said;
      if (first) expect(first.left, who).toBe(ABOUT_THE_OVERVIEW.most - 1);
      const ids = Object.keys(schemes);
      const scheme = ids[Math.floor(random() * ids.length)]!;
      keepsItsPromise(saidIn(guide, scheme, citizen), `${scheme} alone: ${who}`);
      if (overview.isDone)
        keepsItsPromise(saidIn(guide, scheme, citizen, overview.kept), `${scheme}: ${who}`);
    }
  });

  it.each(['2015-06-29', '2024-01-01', '2027-12-31'] as const)(
    'promises at the start no fewer than anybody is asked on %s',
    (on) =>
      expect(longestOverview(guideOn(rules, on).overview())).toBeLessThanOrEqual(
        ABOUT_THE_OVERVIEW.most,
      ),
  );

  it('says at the start what most people are asked, and the most of today', () => {
    const guide = guideOfDay(TODAY);
    const counts = mixedCitizens(1_000)
      .map((citizen) => saidIn(guide, OVERVIEW, citizen).said.length)
      .toSorted((a, b) => a - b);
    expect(counts[counts.length / 2]).toBe(ABOUT_THE_OVERVIEW.count);
    expect(longestOverview(guideOn(rules, TODAY).overview())).toBe(ABOUT_THE_OVERVIEW.most);
  });
});
