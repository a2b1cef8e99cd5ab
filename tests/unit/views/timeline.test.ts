import { describe, expect, it } from 'vitest';
import { windowOf, type TimeWindow, type WindowEnd } from '../../../src/engine/window.ts';
import { addDays, daysBetween, type Day } from '../../../src/language/day.ts';
import type { Verdict } from '../../../src/language/flow.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { NOTHING_SAID } from '../../../src/language/own-words.ts';
import { timelineView } from '../../../src/views/timeline.ts';
import { projectGuide, TODAY } from '../../project-guide.ts';
import { tell } from '../../telling.ts';

const end = (days: number): WindowEnd => {
  const on = addDays(TODAY, days);
  return { on, inWeeks: Math.floor(daysBetween(TODAY, on) / 7) };
};

const timed = (
  scheme: string,
  window: Omit<TimeWindow, 'isOfWeeksOut' | 'state'> & Partial<TimeWindow>,
  verdict: Verdict = 'possible',
) => ({
  scheme,
  verdict,
  plainName: `${scheme} in plain words`,
  window: { state: 'open', isOfWeeksOut: false, ...window } as const,
});

type Timed = ReturnType<typeof timed>;

const pictureOf = (results: readonly Timed[], lastDay?: Day) =>
  timelineView([results], { lastDay }, [tell()], TODAY);

/** What is drawn of a window of a hundred days, so that a day is a hundredth. */
const drawn = (window: Parameters<typeof timed>[1]) => {
  const all = pictureOf([timed('one', window), timed('other', { finish: end(100) })]);
  const { spans, marks } = all!.rows.find(({ id }) => id === 'one')!;
  return {
    spans: spans.map(({ kind, from, to }) => `${kind} ${from}–${to}`),
    marks: marks.map(({ kind, at }) => `${kind} ${at}`),
  };
};

describe('a window in the picture of time', () => {
  it('that has not opened is waited for, then open until it closes', () => {
    expect(drawn({ opens: end(10), begin: end(90), finish: end(100) })).toEqual({
      spans: ['not-yet 0–10', 'open 10–48', 'closing 48–90', 'under-way 90–100'],
      marks: ['opens 10', 'begin 90', 'finish 100'],
    });
  });
  it('that is open is open from the day of the guide on', () => {
    expect(drawn({ opens: end(-10), begin: end(80) })).toEqual({
      spans: ['open 0–38', 'closing 38–80'],
      marks: ['begin 80'],
    });
  });
  it('that closes soon is closing all the way', () => {
    expect(drawn({ finish: end(20), state: 'closing-soon' })).toEqual({
      spans: ['closing 0–20'],
      marks: ['finish 20'],
    });
  });
  it('that opens when it soon closes is never open at leisure', () => {
    expect(drawn({ opens: end(60), finish: end(90) }).spans).toEqual([
      'not-yet 0–60',
      'closing 60–90',
    ]);
  });
  it('that nothing closes is open to the end of the line', () => {
    expect(drawn({ opens: end(40) }).spans).toEqual(['not-yet 0–40', 'open 40–100']);
  });
  it('tells nobody to wait where only the employer’s subsidy waits', () => {
    expect(drawn({ subsidy: end(40) })).toEqual({
      spans: ['open 40–100'],
      marks: ['subsidy 40'],
    });
  });
  it('has the last useful start as a mark', () => {
    expect(drawn({ useful: end(58), finish: end(100) }).marks).toEqual(['useful 58', 'finish 100']);
  });
  it('that has closed is left out', () => {
    expect(pictureOf([timed('one', { begin: end(-3), finish: end(50), state: 'closed' })])).toBe(
      undefined,
    );
  });
});

describe('the picture of time', () => {
  it('goes from today to the last date', () => {
    const view = pictureOf([timed('one', { begin: end(20) }), timed('other', { opens: end(39) })])!;
    expect(view.from).toEqual(['I dag']);
    expect(view.until).toEqual(['31. december 2026']);
    expect(view.rows.map(({ label }) => label)).toEqual([
      ['one in plain words'],
      ['other in plain words'],
    ]);
  });
  it('names its first day where that is not today, as on paper', () => {
    const view = timelineView([[timed('one', { begin: end(20) })]], NOTHING_SAID, [tell()]);
    expect(view!.from).toEqual(['22. november 2026']);
  });
  it('has the rows in the order of their first days', () => {
    const rows = pictureOf([
      timed('late', { begin: end(50) }),
      timed('soon', { opens: end(2), begin: end(60) }),
    ])!.rows;
    expect(rows.map(({ id }) => id)).toEqual(['soon', 'late']);
  });
  it('has a mark for each sentence', () => {
    const view = pictureOf(
      [timed('one', { opens: end(1), begin: end(9), finish: end(9), isOfWeeksOut: true })],
      addDays(TODAY, 5),
    )!;
    expect(view.rows.flatMap(({ marks }) => marks)).toHaveLength(view.facts.length);
    expect(view.facts.map(([fact]) => fact)).toEqual([
      'one in plain words: du kan begynde fra 23. november 2026',
      'Din sidste arbejdsdag: 27. november 2026',
      'one in plain words: begynd senest 1. december 2026',
      'one in plain words: vær færdig senest 1. december 2026',
    ]);
    expect(view.assumes).toEqual([tell().t('window.assumes')]);
  });
  it('says nothing of an assumption that nothing rests on', () => {
    expect(pictureOf([timed('one', { begin: end(9) })])!.assumes).toBeUndefined();
  });
  it('has the last day in the job in a row of its own', () => {
    const { rows, until } = pictureOf([], '2027-01-31')!;
    expect(rows).toEqual([
      {
        id: 'last-day',
        label: ['Din sidste arbejdsdag'],
        spans: [],
        marks: [{ kind: 'last-day', at: 100, day: ['31. januar 2027'] }],
      },
    ]);
    expect(until).toEqual(['31. januar 2027']);
  });
  it('stands where its only date is today', () => {
    const { rows } = pictureOf([timed('one', { begin: end(0) })])!;
    expect(rows[0]!.marks).toMatchObject([{ kind: 'begin', at: 0 }]);
  });
  it('is none where there is no date, where all are past, and where a person cannot get it', () => {
    expect(pictureOf([])).toBeUndefined();
    expect(pictureOf([timed('one', { opens: end(-5) })])).toBeUndefined();
    expect(pictureOf([timed('one', { begin: end(5) }, 'no')])).toBeUndefined();
    expect(pictureOf([], addDays(TODAY, -1))).toBeUndefined();
  });
  it('speaks each language of a sheet', () => {
    const inEach = [{ ...timed('one', { begin: end(20) }) }, timed('one', { begin: end(20) })];
    inEach[1]!.plainName = 'the other’s words';
    const view = timelineView(
      inEach.map((one) => [one]),
      { lastDay: '2027-01-31' },
      [tell('da'), tell('en')],
    )!;
    expect(view.until).toEqual(['31. januar 2027', '31 January 2027']);
    expect(view.facts[0]).toEqual([
      'one in plain words: begynd senest 12. december 2026',
      'the other’s words: begin by 12 December 2026',
    ]);
    expect(view.rows.map(({ label }) => label)).toEqual([
      ['one in plain words', 'the other’s words'],
      ['Din sidste arbejdsdag', 'Your last day at work'],
    ]);
  });
});

it('draws what the law’s own windows say', () => {
  const facts: Facts = { benefit: 'dagpenge', 'weeks-unemployed': 4, age: 30, 'course-weeks': 6 };
  const window = windowOf(projectGuide().scheme('six-week-course'), 'waiting', facts)!;
  const { rows } = pictureOf([timed('six-week-course', window, 'later')])!;
  expect(rows[0]!.spans.map(({ kind }) => kind)).toEqual([
    'not-yet',
    'open',
    'closing',
    'under-way',
  ]);
});
