import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/views/guide-of-day.ts';
import { deadlinesOf, windowOf } from '../../../src/engine/window.ts';
import type { Day } from '../../../src/language/day.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { createTexts } from '../../../src/text/texts.ts';
import { projectWorld } from '../../../src/tools/check/project-world.ts';
import { checkIds } from '../../../src/tools/check/ids.ts';
import { sheetOf } from '../../../src/tools/review/sheet.ts';
import { projectGuide, TODAY } from '../../project-guide.ts';

const windowIn = (scheme: string, outcome: string, facts: Facts, on?: Day) =>
  windowOf(projectGuide(on).scheme(scheme), outcome, facts);
const sixWeeks = (weeks: number, more: Facts = {}) =>
  windowIn('six-week-course', 'entitled', {
    benefit: 'dagpenge',
    'weeks-unemployed': weeks,
    age: 30,
    ...more,
  });
const afterDismissal = (outcome: string, daysAgo: number, on: Day = TODAY) =>
  windowIn('dismissal-upskilling', outcome, { 'days-since-leaving': daysAgo }, on);

describe('the window of the six weeks, on 22 November 2026', () => {
  it('is not yet open in the fourth week', () =>
    expect(sixWeeks(4)).toEqual({
      state: 'not-yet',
      isOfWeeksOut: true,
      opens: { on: '2026-11-29', inWeeks: 1 },
      finish: { on: '2027-07-25', inWeeks: 35 },
    }));
  it('is open from the fifth', () => expect(sixWeeks(5)).toMatchObject({ state: 'open' }));
  it('is open seven weeks before its end', () =>
    expect(sixWeeks(32)).toMatchObject({ state: 'open' }));
  it('closes soon six weeks before its end', () =>
    expect(sixWeeks(33)).toMatchObject({ state: 'closing-soon', finish: { inWeeks: 6 } }));
  it('closes earlier for those under the age limit', () =>
    expect(sixWeeks(20, { age: 24 })).toMatchObject({
      state: 'closing-soon',
      finish: { inWeeks: 6 },
    }));
  it('still closes on its last day', () =>
    expect(sixWeeks(39)).toMatchObject({ state: 'closing-soon' }));
  it('is closed after it', () =>
    expect(sixWeeks(40)).toMatchObject({
      state: 'closed',
      finish: { on: '2026-11-15', inWeeks: 0 },
    }));
  it('is not known before the weeks are', () =>
    expect(windowIn('six-week-course', 'entitled', { benefit: 'dagpenge' })).toBeUndefined());
});

describe('with a course that was chosen, the six weeks', () => {
  it('have a last day to begin that many weeks before the last day to finish', () =>
    expect(sixWeeks(33, { 'course-weeks': 6 })).toMatchObject({
      state: 'closing-soon',
      begin: { on: '2026-11-22' },
      finish: { on: '2027-01-03' },
    }));
  it('are closed once it is too late to begin it', () =>
    expect(sixWeeks(34, { 'course-weeks': 6 })).toMatchObject({ state: 'closed' }));
  it('do not ask that a course longer than they last begins before they open', () => {
    const window = sixWeeks(4, { 'course-weeks': 35 });
    expect(window).toMatchObject({ state: 'not-yet', opens: { on: '2026-11-29' } });
    expect(window).not.toHaveProperty('begin');
  });
});

describe('the window after a dismissal', () => {
  it('has a day to begin by and one to finish by, in calendar months after the last day', () =>
    expect(afterDismissal('begin-in-time', 30, '2027-12-30')).toEqual({
      state: 'open',
      isOfWeeksOut: false,
      begin: { on: '2028-02-29', inWeeks: 8 },
      finish: { on: '2028-05-30', inWeeks: 21 },
    }));
  it('closes soon for who has not begun, long before the day to finish by', () =>
    expect(afterDismissal('begin-in-time', 60)).toMatchObject({ state: 'closing-soon' }));
  it('has one end left for who has begun', () => {
    const window = afterDismissal('finish-in-time', 60);
    expect(window).toMatchObject({ state: 'open', finish: { on: '2027-03-23' } });
    expect(window).not.toHaveProperty('begin');
  });
});

describe('the window of IGU', () => {
  const igu = (outcome: string, on: Day) => windowIn('igu', outcome, {}, on);
  it('is the same last day to begin for everyone who may still get it', () => {
    for (const outcome of ['find-out', 'likely', 'count-the-years', 'paid-training'])
      expect(igu(outcome, TODAY)).toEqual({
        state: 'open',
        isOfWeeksOut: false,
        begin: { on: '2027-12-31', inWeeks: 57 },
      });
  });
  it('closes soon in its last six weeks, and still on its last day', () => {
    expect(igu('likely', '2027-11-18')).toMatchObject({ state: 'open' });
    expect(igu('likely', '2027-11-19')).toMatchObject({ state: 'closing-soon' });
    expect(igu('likely', '2027-12-31')).toMatchObject({ state: 'closing-soon' });
  });
  it('is unknown on a day on which no last day was set', () =>
    expect(igu('likely', '2023-12-31')).toBeUndefined());
});

it('an outcome without a window has none', () =>
  expect(
    windowIn('regional-course-pool', 'from-day-one', { benefit: 'dagpenge' }),
  ).toBeUndefined());

describe('the deadlines of a window', () => {
  const deadlines = (window: ReturnType<typeof windowOf>, from = TODAY) =>
    deadlinesOf(window!, from).map(({ kind, day }) => `${kind} ${day}`);
  it('are all its ends in their order', () =>
    expect(deadlines(sixWeeks(4, { 'course-weeks': 6 }))).toEqual([
      'opens 2026-11-29',
      'begin 2027-06-13',
      'finish 2027-07-25',
    ]));
  it('leave out a day that has passed, and keep today', () => {
    const window = sixWeeks(5, { 'course-weeks': 6 });
    expect(deadlines(window)).toEqual([
      'opens 2026-11-22',
      'begin 2027-06-06',
      'finish 2027-07-18',
    ]);
    expect(deadlines(window, '2026-11-23')).toEqual(['begin 2027-06-06', 'finish 2027-07-18']);
  });
  it('are none once it is too late to begin', () =>
    expect(deadlines(sixWeeks(34, { 'course-weeks': 6 }))).toEqual([]));
});

const world = projectWorld(TODAY);

describe('what a result says of its window', () => {
  const texts = createTexts();
  for (const [file, tree] of Object.entries(world.texts['da']!)) texts.add('da', file, tree);
  const words = { t: texts.translator('da'), language: 'da' };
  const whenOf = (scheme: string, facts: Facts) => {
    const engine = createEngine(TODAY);
    return engine.results(scheme, engine.journey(scheme, facts), words)[0]?.when;
  };
  const dismissed = (days: number, begun: 'yes' | 'no') =>
    whenOf('dismissal-upskilling', {
      benefit: 'dagpenge',
      'collective-dismissal': 'yes',
      'dismissal-search-weeks': 0,
      'dismissal-begun': begun,
      'days-since-leaving': days,
    });

  it('is both ends where it has two, and that time is short', () =>
    expect(dismissed(60, 'no')).toEqual([
      'Du skal begynde senest 23. december 2026. Det er om 4 uger.',
      'Du skal være færdig senest 23. marts 2027. Det er om 17 uger.',
      'Der er ikke lang tid.',
    ]));
  it('is only that it was too late, once it was', () => {
    expect(dismissed(120, 'no')).toEqual(['Du skulle være begyndt senest 25. oktober 2026.']);
    expect(dismissed(200, 'yes')).toEqual(['Du skulle have været færdig senest 6. november 2026.']);
  });
  it('assumes that a person stays out of work where it counts weeks out of work', () =>
    expect(
      whenOf('wage-subsidy', {
        benefit: 'dagpenge',
        age: 40,
        education: 'vocational',
        'weeks-unemployed': 10,
        'single-parent': 'no',
      }),
    ).toEqual([
      'Du kan begynde tidligst om 16 uger, 14. marts 2027.',
      'Det gælder, hvis du er uden arbejde hele tiden.',
    ]));
});

describe('a window as data', () => {
  const flowOf = (scheme: string) => world.flows.find((flow) => flow.scheme === scheme)!;

  it.each([
    { lastStart: 'igu.last-day' },
    { daysAgo: 'days-since-leaving', finishWithin: { figure: 'igu.last-day' } },
    { counts: 'weeks-unemployed', closes: { figure: 'igu.last-day' } },
  ])('is searched for ids that name nothing: %o', (window) => {
    const flow = flowOf('igu');
    const outcomes = { ...flow.outcomes, likely: { verdict: 'possible', window } as const };
    const faults = checkIds({ ...world, flows: [{ ...flow, outcomes }] });
    expect(faults.map(({ where }) => where)).toEqual([
      'flows/igu/flow.ts, outcome "likely", window',
    ]);
  });

  it('stands in the sheet that a lawyer signs, with the value of its figures', () => {
    const line = (scheme: string) => sheetOf(flowOf(scheme), TODAY, world).join('\n');
    expect(line('igu')).toContain('Hvornår: begynd senest 31. december 2027 (igu.last-start)');
    expect(line('dismissal-upskilling')).toContain(
      'begynd senest 3 (dismissal.begin-within), og vær færdig senest 6 (dismissal.finish-within)',
    );
    expect(line('six-week-course')).toMatch(
      /Hvornår: .*begynd tidligst ved 5 .*senest ved 39 .*før det med Kursets længde/,
    );
  });
});
