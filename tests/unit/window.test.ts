import { describe, expect, it } from 'vitest';
import { windowOf } from '../../src/engine/window.ts';
import type { Day } from '../../src/language/day.ts';
import type { Facts } from '../../src/language/questions.ts';
import { projectGuide } from '../project-guide.ts';

const windowIn = (scheme: string, outcome: string, facts: Facts, on?: Day) =>
  windowOf(projectGuide(on).scheme(scheme), outcome, facts);
const sixWeeks = (weeks: number, age = 30) =>
  windowIn('six-week-course', 'entitled', { benefit: 'dagpenge', 'weeks-unemployed': weeks, age });

describe('the window of the six weeks, on 22 November 2026', () => {
  it('is not yet open in the fourth week', () =>
    expect(sixWeeks(4)).toEqual({
      state: 'not-yet',
      to: 'finish',
      opens: { on: '2026-11-29', inWeeks: 1 },
      closes: { on: '2027-07-25', inWeeks: 35 },
    }));
  it('is open from the fifth', () => expect(sixWeeks(5)).toMatchObject({ state: 'open' }));
  it('is open seven weeks before its end', () =>
    expect(sixWeeks(32)).toMatchObject({ state: 'open' }));
  it('closes soon six weeks before its end', () =>
    expect(sixWeeks(33)).toMatchObject({ state: 'closing-soon', closes: { inWeeks: 6 } }));
  it('closes earlier for those under the age limit', () =>
    expect(sixWeeks(20, 24)).toMatchObject({ state: 'closing-soon', closes: { inWeeks: 6 } }));
  it('still closes on its last day', () =>
    expect(sixWeeks(39)).toMatchObject({ state: 'closing-soon' }));
  it('is closed after it', () =>
    expect(sixWeeks(40)).toMatchObject({
      state: 'closed',
      closes: { on: '2026-11-15', inWeeks: 0 },
    }));
  it('counts back from the course that was chosen', () => {
    const facts = { benefit: 'dagpenge', 'weeks-unemployed': 33, age: 30, 'course-weeks': 6 };
    expect(windowIn('six-week-course', 'entitled', facts)).toMatchObject({
      to: 'begin',
      closes: { on: '2026-11-22' },
    });
  });
  it('is not known before the weeks are', () =>
    expect(windowIn('six-week-course', 'entitled', { benefit: 'dagpenge' })).toBeUndefined());
});

describe('the window after a dismissal', () => {
  it('closes three calendar months after the last day in the job', () =>
    expect(
      windowIn('dismissal-upskilling', 'begin-in-time', { 'days-since-leaving': 30 }, '2027-12-30'),
    ).toEqual({
      state: 'open',
      to: 'begin',
      closes: { on: '2028-02-29', inWeeks: 8 },
    }));
});

it('an outcome without a window has none', () =>
  expect(
    windowIn('regional-course-pool', 'from-day-one', { benefit: 'dagpenge' }),
  ).toBeUndefined());
