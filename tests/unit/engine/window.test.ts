import { describe, expect, it } from 'vitest';
import { deadlinesOf, windowOf } from '../../../src/engine/window.ts';
import type { Day } from '../../../src/language/day.ts';
import type { Flow } from '../../../src/language/flow.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { checkIds } from '../../../src/tools/check/ids.ts';
import { sheetOf } from '../../../src/tools/review/sheet.ts';
import { windowTexts } from '../../../src/views/window.ts';
import { tell } from '../../telling.ts';
import { ferryDesk } from '../ferry-desk.ts';
import { ferryGuide } from '../ferry-world.ts';
import { TODAY } from '../ferry/words.ts';

const windowIn = (scheme: string, outcome: string, facts: Facts, on?: Day) =>
  windowOf(ferryGuide(on).scheme(scheme), outcome, facts);
const ashore = (weeks: number, more: Facts = {}) =>
  windowIn('sea-school', 'entitled', { trade: 'pilot', 'weeks-ashore': weeks, ...more });
const afterWreck = (outcome: string, daysAgo: number, on: Day = TODAY) =>
  windowIn('after-wreck', outcome, { 'days-since-wreck': daysAgo }, on);

describe('a window of weeks, on 22 November 2026', () => {
  it('is not yet open in the fourth week', () =>
    expect(ashore(4)).toEqual({
      state: 'not-yet',
      isOfWeeksOut: true,
      opens: { on: '2026-11-29', inWeeks: 1 },
      finish: { on: '2027-07-25', inWeeks: 35 },
    }));
  it('is open from the fifth', () => expect(ashore(5)).toMatchObject({ state: 'open' }));
  it('is open seven weeks before its end', () =>
    expect(ashore(32)).toMatchObject({ state: 'open' }));
  it('closes soon six weeks before its end', () =>
    expect(ashore(33)).toMatchObject({ state: 'closing-soon', finish: { inWeeks: 6 } }));
  it('closes earlier for those with another limit', () =>
    expect(ashore(20, { trade: 'fisher' })).toMatchObject({
      state: 'closing-soon',
      finish: { inWeeks: 6 },
    }));
  it('still closes on its last day', () =>
    expect(ashore(39)).toMatchObject({ state: 'closing-soon' }));
  it('is closed after it', () =>
    expect(ashore(40)).toMatchObject({
      state: 'closed',
      finish: { on: '2026-11-15', inWeeks: 0 },
    }));
  it('is not known before the weeks are', () =>
    expect(windowIn('sea-school', 'entitled', { trade: 'pilot' })).toBeUndefined());
});

describe('with a course that was chosen, a window of weeks', () => {
  it('has a last day to begin that many weeks before the last day to finish', () =>
    expect(ashore(33, { 'course-weeks': 6 })).toMatchObject({
      state: 'closing-soon',
      begin: { on: '2026-11-22' },
      finish: { on: '2027-01-03' },
    }));
  it('is closed once it is too late to begin it', () =>
    expect(ashore(34, { 'course-weeks': 6 })).toMatchObject({ state: 'closed' }));
  it('does not ask that a course longer than it begins before it opens', () => {
    const window = ashore(4, { 'course-weeks': 35 });
    expect(window).toMatchObject({ state: 'not-yet', opens: { on: '2026-11-29' } });
    expect(window).not.toHaveProperty('begin');
  });
});

it('opens on the first whole day after half a week, and ends on the last one before', () => {
  const compiled = ferryGuide().scheme('sea-school');
  const { terms } = compiled;
  const half = (id: 'sea-school.waiting' | 'sea-school.limit', value: number) => {
    const figure = terms.figures[id]!;
    return { [id]: { ...figure, entries: [{ ...figure.entries[0]!, value }] } };
  };
  const halves = { ...half('sea-school.waiting', 2.5), ...half('sea-school.limit', 10.5) };
  const on = { ...compiled, terms: { ...terms, figures: { ...terms.figures, ...halves } } };
  expect(windowOf(on, 'entitled', { trade: 'pilot', 'weeks-ashore': 0 })).toMatchObject({
    opens: { on: '2026-12-10' },
    finish: { on: '2027-02-03' },
  });
});

describe('a window of the employer’s subsidy', () => {
  const compiled = ferryGuide().scheme('sea-school');
  const window = { counts: 'weeks-ashore', subsidyFrom: { figure: 'sea-school.waiting' } };
  const flow: Flow = { ...compiled.flow, outcomes: { hired: { verdict: 'later', window } } };
  const hired = (weeks: number) =>
    windowOf({ ...compiled, flow }, 'hired', { 'weeks-ashore': weeks })!;

  it('opens for the employer, and tells nobody to wait with beginning', () => {
    expect(hired(4)).toMatchObject({ state: 'not-yet', subsidy: { on: '2026-11-29' } });
    expect(deadlinesOf(hired(4), TODAY)).toEqual([{ kind: 'subsidy', day: '2026-11-29' }]);
    expect(windowTexts(hired(4), tell())).toEqual([
      'Arbejdsgiveren kan tidligst få tilskuddet om 1 uge, 29. november 2026.',
      'Det gælder, hvis du er uden arbejde hele tiden.',
    ]);
  });
  it('is open from that day on', () => expect(hired(5)).toMatchObject({ state: 'open' }));
});

describe('a window of calendar months', () => {
  it('has a day to begin by and one to finish by, in calendar months after the last day', () =>
    expect(afterWreck('begin-in-time', 30, '2027-12-30')).toEqual({
      state: 'open',
      isOfWeeksOut: false,
      begin: { on: '2028-02-29', inWeeks: 8 },
      finish: { on: '2028-05-30', inWeeks: 21 },
    }));
  it('closes soon for who has not begun, long before the day to finish by', () =>
    expect(afterWreck('begin-in-time', 60)).toMatchObject({ state: 'closing-soon' }));
  it('has one end left for who has begun', () => {
    const window = afterWreck('finish-in-time', 60);
    expect(window).toMatchObject({ state: 'open', finish: { on: '2027-03-23' } });
    expect(window).not.toHaveProperty('begin');
  });
});

describe('a window with one last day for all', () => {
  const lastStart = (on: Day) => windowIn('sea-school', 'likely', {}, on);
  it('has that day to begin by', () =>
    expect(lastStart(TODAY)).toEqual({
      state: 'open',
      isOfWeeksOut: false,
      isForAll: true,
      begin: { on: '2027-12-31', inWeeks: 57 },
    }));
  it('closes soon in its last six weeks, and still on its last day', () => {
    expect(lastStart('2027-11-18')).toMatchObject({ state: 'open' });
    expect(lastStart('2027-11-19')).toMatchObject({ state: 'closing-soon' });
    expect(lastStart('2027-12-31')).toMatchObject({ state: 'closing-soon' });
  });
  it('is unknown on a day on which no last day was set', () =>
    expect(lastStart('2023-12-31')).toBeUndefined());
});

it('an outcome without a window has none', () =>
  expect(windowIn('ferry-card', 'entitled', { weeks: 9 })).toBeUndefined());

describe('the deadlines of a window', () => {
  const deadlines = (window: ReturnType<typeof windowOf>, from = TODAY) =>
    deadlinesOf(window!, from).map(({ kind, day }) => `${kind} ${day}`);
  it('are all its ends in their order', () =>
    expect(deadlines(ashore(4, { 'course-weeks': 6 }))).toEqual([
      'opens 2026-11-29',
      'begin 2027-06-13',
      'finish 2027-07-25',
    ]));
  it('leave out a day that has passed, and keep today', () => {
    const window = ashore(5, { 'course-weeks': 6 });
    expect(deadlines(window)).toEqual([
      'opens 2026-11-22',
      'begin 2027-06-06',
      'finish 2027-07-18',
    ]);
    expect(deadlines(window, '2026-11-23')).toEqual(['begin 2027-06-06', 'finish 2027-07-18']);
  });
  it('are none once it is too late to begin', () =>
    expect(deadlines(ashore(34, { 'course-weeks': 6 }))).toEqual([]));
});

describe('what is said of a window', () => {
  const said = (window: ReturnType<typeof windowOf>) => windowTexts(window!, tell());
  it('is both ends where it has two, and that time is short', () =>
    expect(said(afterWreck('begin-in-time', 60))).toEqual([
      'Du skal begynde senest 23. december 2026. Det er om 4 uger.',
      'Du skal være færdig senest 23. marts 2027. Det er om 17 uger.',
      'Der er ikke lang tid.',
    ]));
  it('is only that it was too late, once it was', () => {
    expect(said(afterWreck('begun-too-late', 120))).toEqual([
      'Du skulle være begyndt senest 25. oktober 2026.',
    ]);
    expect(said(afterWreck('finished-too-late', 200))).toEqual([
      'Du skulle have været færdig senest 6. november 2026.',
    ]);
  });
  it('assumes that a person stays out of work where it counts weeks out of work', () =>
    expect(said(ashore(4))).toEqual([
      'Du kan begynde tidligst om 1 uge, 29. november 2026.',
      'Du skal være færdig senest 25. juli 2027. Det er om 35 uger.',
      'Det gælder, hvis du er uden arbejde hele tiden.',
    ]));
});

describe('a window as data', () => {
  const world = ferryDesk();
  const flowOf = (scheme: string) => world.flows.find((flow) => flow.scheme === scheme)!;

  it.each([
    { lastStart: 'sea-school.last-day' },
    { daysAgo: 'days-since-wreck', finishWithin: { figure: 'sea-school.last-day' } },
    { counts: 'weeks-ashore', closes: { figure: 'sea-school.last-day' } },
  ])('is searched for ids that name nothing: %o', (window) => {
    const flow = flowOf('sea-school');
    const outcomes = { ...flow.outcomes, likely: { verdict: 'possible', window } as const };
    const faults = checkIds({ ...world, flows: [{ ...flow, outcomes }] });
    expect(faults.map(({ where }) => where)).toEqual([
      'flows/sea-school/flow.ts, outcome "likely", window',
    ]);
  });

  it('stands in the sheet that a lawyer signs, with the value of its figures', () => {
    const sheet = (scheme: string) => sheetOf(flowOf(scheme), TODAY, world).join('\n');
    expect(sheet('sea-school')).toContain(
      'Hvornår: begynd senest 31. december 2027 (sea-school.last-start)',
    );
    expect(sheet('after-wreck')).toContain(
      'begynd senest 3 måneder (after-wreck.begin-within), og vær færdig senest 6 måneder (after-wreck.finish-within)',
    );
    expect(sheet('sea-school')).toMatch(
      /Hvornår: .*begynd tidligst ved 5 .*senest ved 26 .*39 .*før det med »Længde/,
    );
  });
});
