import { expect, it } from 'vitest';
import type { Day } from '../../../src/language/day.ts';
import { NOT_ASKED } from '../../../src/language/flow.ts';
import { pointsFor } from '../../../src/engine/points.ts';
import { followFrom, startOf } from '../../../src/engine/place.ts';
import { points } from '../../../src/rules/tables.ts';
import { changeDays, randomCitizen, seededRandom } from '../../independent-reading/citizens.ts';
import { projectGuide } from '../../project-guide.ts';

const CITIZENS_A_DAY = 12;

it('asks nobody what they have answered, on any day of change', () => {
  const random = seededRandom(11);
  const asked: string[] = [];
  let said = 0;
  for (const on of changeDays as readonly Day[])
    for (let i = 0; i < CITIZENS_A_DAY; i += 1) {
      const answers = randomCitizen(random, on);
      for (const table of projectGuide(on).full()) {
        const { ended } = followFrom(startOf(table), answers);
        if (!ended) continue;
        for (const of of points.filter(({ scheme }) => scheme === table.scheme))
          for (const { id, about } of pointsFor(table, ended.outcome, answers, of)) {
            said += 1;
            if (about !== undefined && about !== NOT_ASKED && about in answers)
              asked.push(`${table.scheme}: ${id}`);
          }
      }
    }
  expect(said).toBeGreaterThan(1000);
  expect([...new Set(asked)]).toEqual([]);
});
