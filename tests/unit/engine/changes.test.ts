import { describe, expect, it } from 'vitest';
import { questions } from '../../../flows/questions.ts';
import { changesFor } from '../../../src/engine/changes.ts';
import { followFrom, startOf } from '../../../src/engine/place.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { projectGuide } from '../../project-guide.ts';

function changes(scheme: string, facts: Facts) {
  const compiled = projectGuide().scheme(scheme);
  return changesFor(compiled, followFrom(startOf(compiled), facts).ended!, questions);
}
const onDagpenge = { benefit: 'dagpenge', education: 'primary', age: 40 };
const withRight = { 'part-time-job': 'no', 'side-business': 'no', 'six-week-use': 'unused' };

describe('what would change a no', () => {
  it('is a course on the list, for one that is not', () =>
    expect(
      changes('six-week-course', {
        ...onDagpenge,
        ...withRight,
        'weeks-unemployed': 10,
        'course-list': 'not-on-list',
      }),
    ).toEqual([{ question: 'course-list', answer: 'on-list' }]));

  it('is the first week in which the waiting is over', () =>
    expect(
      changes('wage-subsidy', {
        ...onDagpenge,
        education: 'vocational',
        'weeks-unemployed': 7,
        'single-parent': 'no',
      }),
    ).toEqual([{ question: 'weeks-unemployed', answer: 26, by: 'from', limit: 26 }]));

  it('is the longest course that still ends in time, and the latest start', () => {
    const facts = {
      ...onDagpenge,
      ...withRight,
      'weeks-unemployed': 35,
      'course-list': 'on-list',
      'course-level': 'vocational',
      'course-presence': 'half-or-more',
      'course-weeks': 4,
      'course-start-week': 2,
    };
    expect(changes('six-week-course', facts)).toEqual([
      { question: 'course-weeks', answer: 2 },
      { question: 'course-start-week', answer: 0 },
    ]);
  });

  it('is nothing that a person cannot bring about', () =>
    expect(changes('six-week-course', { ...onDagpenge, education: 'higher' })).toEqual([]));

  it('is not told to those who have what they came for', () =>
    expect(changes('regional-course-pool', onDagpenge)).toEqual([]));
});
