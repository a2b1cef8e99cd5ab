import { describe, expect, it } from 'vitest';
import { questions } from '../../../flows/questions.ts';
import { guideOn } from '../../../src/engine/guide.ts';
import { walkAll } from '../../../src/engine/walk.ts';
import { rules } from '../../../src/rules/rules.ts';
import { projectTelling } from '../../../src/tools/project-telling.ts';
import { OVERVIEW } from '../../../src/views/addresses.ts';
import { guideOfDay } from '../../../src/views/guide-of-day.ts';
import { walkedPeople, type WalkedPerson } from '../../e2e/walked-people.ts';

const on = '2026-12-01';
const guide = guideOfDay(on);
const telling = projectTelling('da', on);

/** What the overview asked of a person, and the schemes that have something left to ask. */
function afterOverview({ answers }: WalkedPerson) {
  const answered = guide.journey(OVERVIEW, answers).facts;
  const results = guide.results(OVERVIEW, guide.journey(OVERVIEW, answered), telling);
  return { answered, unfinished: results.filter(({ left }) => left > 0) };
}

describe('how many questions a scheme still has', () => {
  it.each(walkedPeople)('counts none that was answered: $who', (person) => {
    const { answered, unfinished } = afterOverview(person);

    expect(unfinished).not.toEqual([]);
    for (const { scheme, left } of unfinished) {
      const { asked } = walkAll(guideOn(rules, on).scheme(scheme), questions, answered);
      const unasked = [...asked].filter((id) => !(id in answered));
      // One that no way leads to may be counted: "at most" is kept.
      expect([unasked.length, unasked.length + 1], scheme).toContain(left);
    }
  });

  it.each(walkedPeople)('is what the counter of its page begins with: $who', (person) => {
    const { answered, unfinished } = afterOverview(person);

    for (const { scheme, left } of unfinished) {
      const journey = guide.journey(scheme, answered);
      expect([scheme, guide.progress(scheme, journey, journey.asked.length)]).toEqual([
        scheme,
        { number: 1, left: left - 1 },
      ]);
    }
  });
});
