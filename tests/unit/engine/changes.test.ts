import { describe, expect, it } from 'vitest';
import { changesFor } from '../../../src/engine/changes.ts';
import { followFrom, startOf } from '../../../src/engine/place.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { ferryGuide, ferryQuestions } from '../ferry-world.ts';

function changes(scheme: string, facts: Facts) {
  const compiled = ferryGuide().scheme(scheme);
  return changesFor(compiled, followFrom(startOf(compiled), facts).ended!, ferryQuestions);
}
const pilot = { trade: 'pilot', age: 40 };

describe('what would change a no', () => {
  it('is a course on the list, for one that is not', () =>
    expect(
      changes('sea-school', { ...pilot, 'weeks-ashore': 10, 'course-list': 'not-listed' }),
    ).toEqual([{ question: 'course-list', answer: 'listed' }]));

  it('is the first week in which the waiting is over, and the first start after it', () =>
    expect(
      changes('sea-school', {
        ...pilot,
        'weeks-ashore': 2,
        'course-list': 'listed',
        'starts-in': 1,
      }),
    ).toEqual([
      { question: 'weeks-ashore', answer: 4, by: 'from', limit: 4 },
      { question: 'starts-in', answer: 3 },
    ]));

  it('is the longest course that still ends in time, and the latest start', () =>
    expect(
      changes('sea-school', {
        ...pilot,
        'weeks-ashore': 35,
        'course-list': 'listed',
        'starts-in': 2,
        'course-weeks': 4,
      }),
    ).toEqual([
      { question: 'starts-in', answer: 0 },
      { question: 'course-weeks', answer: 2 },
    ]));

  it('is nothing that a person cannot bring about', () =>
    expect(changes('sea-school', { trade: 'none' })).toEqual([]));

  it('is not told to those who have what they came for', () =>
    expect(changes('ferry-card', { 'lives-on-island': 'yes', weeks: 4 })).toEqual([]));
});
