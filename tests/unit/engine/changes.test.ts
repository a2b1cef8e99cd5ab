import { describe, expect, it } from 'vitest';
import { changesFor } from '../../../src/engine/changes.ts';
import { compileFlow } from '../../../src/engine/compile.ts';
import { followFrom, startOf } from '../../../src/engine/place.ts';
import type { Condition, Quantity } from '../../../src/language/conditions.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { ferryGuide, ferryQuestions } from '../ferry-world.ts';
import { cite } from '../ferry/cite.ts';
import { ferryCard } from '../ferry/ferry-card.ts';
import { figures } from '../ferry/figures.ts';
import { TODAY, words } from '../ferry/words.ts';
import { tableOf } from './table-of.ts';

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

describe('a number that can go up and down', () => {
  const { below, above, either, figure } = words;
  const four = figure('ferry-card.weeks');
  const eighteen = figure('sea-school.age-from');
  const one: Quantity = { divided: [four, four] };
  /** What would help whoever has a course of so many weeks, where some lengths are good. */
  const nearest = (weeks: number, ...good: readonly [Condition, ...Condition[]]) => {
    const table = tableOf([
      { if: [either(...good)], then: 'entitled' },
      { then: 'only-islanders' },
    ]);
    const facts = { 'course-weeks': weeks };
    const { ended } = followFrom(startOf(table), facts);
    return changesFor(table, ended!, ferryQuestions).map(({ answer }) => answer);
  };
  const short = below('course-weeks', four);
  const long = above('course-weeks', eighteen);

  it('is changed as little as may be, whichever way that is', () => {
    expect(nearest(16, short, long)).toEqual([19]);
    expect(nearest(6, short, long)).toEqual([3]);
  });

  it('goes down where both ways are as far', () => expect(nearest(11, short, long)).toEqual([3]));

  it('reaches the ends of its range, and never goes beyond', () => {
    const fifty = figure('sea-school.age-below');
    expect(nearest(10, above('course-weeks', { sum: [fifty, one] }))).toEqual([52]);
    expect(nearest(10, below('course-weeks', { sum: [one, one] }))).toEqual([1]);
    expect(nearest(10, above('course-weeks', { times: [four, eighteen] }))).toEqual([]);
    expect(nearest(10, below('course-weeks', { minus: [one, one] }))).toEqual([]);
  });
});

it('a result on which somebody decides is as good as a right: it is changed to, and never from', () => {
  const flow = {
    ...ferryCard,
    outcomes: { maybe: { verdict: 'possible' }, no: { verdict: 'no' } },
    rows: [
      { number: '1', if: [words.is('course-list', 'listed')], then: 'maybe', source: cite('§ 2') },
      {
        number: '2',
        if: [words.above('course-weeks', words.figure('ferry-card.weeks'))],
        then: 'no',
        source: cite('§ 2'),
      },
      { number: '3', then: 'maybe', source: cite('§ 2') },
    ],
  } as const;
  const table = compileFlow(flow, { on: TODAY, mode: 'full', figures });
  const changesAt = (facts: Facts) =>
    changesFor(table, followFrom(startOf(table), facts).ended!, ferryQuestions);
  expect(changesAt({ 'course-list': 'not-listed', 'course-weeks': 5 })).toEqual([
    { question: 'course-list', answer: 'listed' },
    { question: 'course-weeks', answer: 4 },
  ]);
  expect(changesAt({ 'course-list': 'not-listed', 'course-weeks': 4 })).toEqual([]);
});
