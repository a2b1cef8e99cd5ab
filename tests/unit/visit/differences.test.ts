import { describe, expect, it } from 'vitest';
import { personas as people } from '../../../src/rules/people.ts';
import { guideOfDay } from '../../../src/views/guide-of-day.ts';
import { differences } from '../../../src/visit/differences.ts';
import { tell } from '../../telling.ts';

const telling = tell();
const now = guideOfDay(telling.on);

/** A visit as far as the differences look at it: a run carried to its end, on the day of the tests. */
const visitOf = (run: string, facts: Readonly<Record<string, string | number>>) => {
  const journey = now.journey(run, facts);
  return {
    run,
    telling,
    t: telling.t,
    journey,
    answers: { facts },
    results: now.results(run, journey, telling),
  };
};

/** Invented people who got something of a scheme that has closed since. */
const ofClosed = people.flatMap(({ scheme, personas }) =>
  personas
    .filter(({ mode, on }) => mode !== 'overview' && on < telling.on)
    .map(({ who, on, answers }) => ({ scheme, who, on, facts: answers }))
    .filter(({ on, facts }) => {
      const before = guideOfDay(on);
      const [was] = before.results(scheme, before.journey(scheme, facts), tell('da', on));
      const [is] = visitOf(scheme, facts).results;
      return was && is?.verdict === 'ended' && was.verdict !== 'ended';
    }),
);

describe('what an older link got otherwise', () => {
  it('is told of a scheme that has closed since, though its table asks nothing any longer', () => {
    expect(ofClosed.length).toBeGreaterThan(0);
    for (const { scheme, who, on, facts } of ofClosed) {
      const told = differences(visitOf(scheme, facts), on);
      expect(told, `${scheme}: ${who}`).toHaveLength(1);
    }
  });

  it('is nothing on the day itself, and nothing before there is a result', () => {
    const { scheme, facts } = ofClosed[0]!;
    expect(differences(visitOf(scheme, facts), telling.on)).toEqual([]);
    const open = visitOf('six-week-course', {});
    expect(open.journey.next).toBeDefined();
    expect(differences(open, ofClosed[0]!.on)).toEqual([]);
  });
});
