import { describe, expect, it } from 'vitest';
import { overviewOrder } from '../../../flows/overview.ts';
import type { Journey } from '../../../src/engine/journey.ts';
import { placeBefore } from '../../../src/visit/place-before.ts';
import { standingOf, type Standing } from '../../../src/visit/standing.ts';

const ended: Journey = {
  asked: ['age', 'weeks'],
  facts: { age: 34, weeks: 10 },
  kept: {},
  places: new Map(),
};
const halfway: Journey = { ...ended, next: 'education' };

describe('where a person stands in a run', () => {
  it('is the open question, or the one that the history names', () => {
    expect(standingOf('igu', undefined, halfway, false)).toEqual({
      shows: 'question',
      question: 'education',
      index: 2,
    });
    expect(standingOf('igu', 1, halfway, false)).toEqual({
      shows: 'question',
      question: 'weeks',
      index: 1,
    });
  });

  it('is never past the open question, since answers may have been deleted', () =>
    expect(standingOf('igu', 7, halfway, false)).toMatchObject({ question: 'education' }));

  it('is the result where nothing is asked any more', () =>
    expect(standingOf('igu', undefined, ended, false)).toEqual({ shows: 'result' }));

  it("is the overview's first question before the machines are there, and that alone", () => {
    const first = { shows: 'question', question: overviewOrder[0], index: 0 };
    expect(standingOf('overview', undefined, undefined, true)).toEqual(first);
    for (const other of [
      standingOf('overview', undefined, undefined, false),
      standingOf('overview', 1, undefined, true),
      standingOf('igu', undefined, undefined, true),
    ])
      expect(other).toEqual({ shows: 'loading' });
  });
});

describe('the place before one that has nothing below it in the history', () => {
  const run = { page: 'run', run: 'igu' } as const;
  const question: Standing = { shows: 'question', question: 'weeks', index: 1 };

  it('is the question before, or the start before the first', () => {
    expect(placeBefore(run, 'igu', question, halfway)).toEqual({ position: 0 });
    expect(placeBefore(run, 'igu', { ...question, index: 0 }, halfway)).toEqual({ hash: '#/' });
  });

  it('is the last question for a result', () =>
    expect(placeBefore(run, 'igu', { shows: 'result' }, ended)).toEqual({ position: 1 }));

  it('is the run for its sheet and its answers, and the start for any other page', () => {
    for (const page of ['print', 'answers'] as const)
      expect(placeBefore({ page }, 'igu', question, halfway)).toEqual({ hash: '#/igu' });
    expect(placeBefore({ page: 'rules' }, 'igu', question, halfway)).toEqual({ hash: '#/' });
  });
});
