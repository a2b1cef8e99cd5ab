import { describe, expect, it } from 'vitest';
import { figures } from '../../../flows/figures/index.ts';
import { addDays, addMonths, type Day } from '../../../src/language/day.ts';
import { figureOn } from '../../../src/language/figures.ts';
import { NOTHING_SAID, type OwnWords } from '../../../src/language/own-words.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { formatDay } from '../../../src/text/format.ts';
import { OVERVIEW } from '../../../src/views/addresses.ts';
import { calendarOf } from '../../../src/views/calendar.ts';
import { guideOfDay } from '../../../src/views/guide-of-day.ts';
import { dayToGive, ownDays, ownWordsOn } from '../../../src/views/own-words.ts';
import { planView } from '../../../src/views/plan.ts';
import { timelineView } from '../../../src/views/timeline.ts';
import { TODAY } from '../../project-guide.ts';
import { tell } from '../../telling.ts';
import { eventsIn, inDenmark } from '../take-along/read-calendar.ts';

/** Dismissed with many others, and at the end of the schemes' own questions. */
const dismissed: Facts = {
  benefit: 'notice',
  age: 41,
  education: 'vocational',
  'education-used': 'no',
  'notice-course': 'no',
  'collective-dismissal': 'yes',
  'dismissal-search-weeks': 0,
  'dismissal-course-weeks': 0,
};
const lastDay: Day = '2027-01-31';
const said: OwnWords = { goal: 'course', lastDay };

describe('the last day in the job', () => {
  it('counts for those under notice, until it is past', () => {
    expect(dayToGive(dismissed)).toBe('lastDay');
    expect(ownWordsOn(said, dismissed, TODAY)).toEqual(said);
    expect(ownWordsOn(said, dismissed, lastDay)).toEqual(said);
    expect(ownWordsOn(said, dismissed, addDays(lastDay, 1)).lastDay).toBeUndefined();
  });
  it('counts for nobody else; what else was said does', () => {
    const own = ownWordsOn(said, { ...dismissed, benefit: 'dagpenge' }, TODAY);
    expect(own).toEqual({ goal: 'course' });
  });
});

const guide = guideOfDay(TODAY);
const resultsOf = (run: string, own: OwnWords, facts = dismissed) =>
  guide.results(run, guide.journey(run, facts), tell(), own);

describe('a last day in the job that was given', () => {
  const all = resultsOf(OVERVIEW, said);

  it.each([OVERVIEW, 'dismissal-upskilling', 'six-week-course'])(
    'changes no verdict and no sentence of "%s"',
    (run) => {
      const verdicts = (own: OwnWords) =>
        resultsOf(run, own).map(({ scheme, outcome, verdict, sentence, firstStep }) => ({
          scheme,
          outcome,
          verdict,
          sentence,
          firstStep,
        }));
      expect(verdicts(said)).toEqual(verdicts(NOTHING_SAID));
    },
  );
  it('gives the day by which the offer after a large layoff must be finished', () => {
    const finish = (own: OwnWords, facts = dismissed) =>
      resultsOf('dismissal-upskilling', own, facts)[0]!.window?.finish?.on;
    expect(finish(said)).toBe(addMonths(lastDay, 6));
    expect(finish(NOTHING_SAID)).toBeUndefined();
    expect(finish({ ...said, lastDay: addDays(TODAY, -1) })).toBeUndefined();
  });
  it('is by when the first step must be taken', () => {
    const [first] = planView(all, said, tell()).first;
    expect(first!.by).toBe('Senest 31. januar 2027, din sidste arbejdsdag.');
    expect(planView(all, NOTHING_SAID, tell()).first[0]!.by).toBe('Før din sidste arbejdsdag.');
  });
  it('stands among the dates of the plan and in the picture of time', () => {
    const dates = planView(all, said, tell())
      .later()
      .find(({ title }) => title === tell().t('plan:later.dates'))!.lines;
    expect(dates).toContain('Din sidste arbejdsdag: 31. januar 2027');
    const picture = timelineView([all], said, [tell()], TODAY)!;
    expect(picture.rows.map(({ id }) => id)).toEqual(['last-day', 'dismissal-upskilling']);
    expect(picture.facts.every(([fact]) => dates.includes(fact!))).toBe(true);
  });
  it('is an event of the calendar, with what to do before it', () => {
    const made = new Date('2026-11-22T13:14:15Z');
    const events = eventsIn(calendarOf(all, tell(), 'https://example.org/', made, said)!);
    const event = events.find(({ uid }) => uid === 'own-last-day@vejviser')!;
    expect(event.summary).toBe('Din sidste arbejdsdag');
    expect(inDenmark(event.startDate)).toBe('2027-01-31 09:00');
    const before = all.flatMap(({ steps }) => steps).filter((step) => step.before === 'last-day');
    expect(before.length).toBeGreaterThan(0);
    for (const { text } of before) expect(event.description).toContain(text);
    expect(event.description).toContain('Gør dette, før du holder op:');
  });
});

describe('the first day of an illness', () => {
  const ill: Facts = {
    benefit: 'sygedagpenge',
    age: 61,
    education: 'vocational',
    'still-employed': 'no',
    'weeks-unemployed': 19,
  };
  const firstSickDay: Day = addDays(TODAY, -70);
  const own: OwnWords = { goal: undefined, firstSickDay };
  const weeks = figureOn(figures['sick-pay.reassessment-weeks'], TODAY) as number;
  const again = addDays(firstSickDay, weeks * 7);

  it('may be given on sick pay alone, and is not ahead', () => {
    expect(dayToGive(ill)).toBe('firstSickDay');
    expect(ownWordsOn(own, ill, TODAY)).toEqual(own);
    expect(ownWordsOn(own, dismissed, TODAY).firstSickDay).toBeUndefined();
    expect(ownWordsOn({ ...own, firstSickDay: addDays(TODAY, 1) }, ill, TODAY)).toEqual({
      goal: undefined,
    });
  });
  it('leads to the day before which to talk, as long as that is ahead', () => {
    expect(ownDays(own, TODAY)).toEqual([{ kind: 'reassessment', day: again }]);
    expect(ownDays(own, addDays(again, 1))).toEqual([]);
  });
  it('is no day where the law has no number of weeks for it', () => {
    expect(ownDays({ firstSickDay: '2020-01-01' }, '2020-01-02')).toEqual([]);
  });
  it.each([undefined, 'job', 'course'] as const)(
    'puts the municipality first, whatever is wished for: %s',
    (goal) => {
      const { first } = planView(resultsOf(OVERVIEW, own, ill), { ...own, goal }, tell());
      expect(first[0]!.contact).toBe('municipality');
    },
  );
  it('says by when, from the day where it was given, and else in weeks', () => {
    const byOf = (given: OwnWords) =>
      planView(resultsOf(OVERVIEW, given, ill), given, tell()).first[0]!.by;
    expect(byOf(own)).toContain(formatDay(again, 'da'));
    expect(byOf(NOTHING_SAID)).toContain(`${weeks} uger`);
    expect(byOf({ ...own, firstSickDay: addDays(TODAY, -400) })).toBeUndefined();
  });
  it('is named by no number of weeks on a day for which none is known', () => {
    const on = '2024-06-03';
    const results = guideOfDay(on).results(
      OVERVIEW,
      guideOfDay(on).journey(OVERVIEW, ill),
      tell('da', on),
    );
    const [first] = planView(results, NOTHING_SAID, tell('da', on)).first;
    expect(first!.contact).toBe('municipality');
    expect(first!.by).toBeUndefined();
  });
  it('is an event of the calendar and a row of the picture', () => {
    const all = resultsOf(OVERVIEW, own, ill);
    expect(timelineView([all], own, [tell()], TODAY)!.rows.map(({ id }) => id)).toContain(
      'reassessment',
    );
    const events = eventsIn(calendarOf(all, tell(), 'https://example.org/', new Date(0), own)!);
    const event = events.find(({ uid }) => uid === 'own-reassessment@vejviser')!;
    expect(inDenmark(event.startDate)).toBe(`${again} 09:00`);
  });
});

describe('the first day without the job', () => {
  it('is one of the first three things, once, with its day', () => {
    const { first } = planView(resultsOf(OVERVIEW, said), said, tell());
    const signs = first.filter(({ by }) => by?.includes('første dag uden job'));
    expect(signs).toHaveLength(1);
    expect(signs[0]!.by).toContain(formatDay(addDays(lastDay, 1), 'da'));
    expect(signs[0]!.acts[0]!.step).toMatch(/^Meld dig ledig/);
  });
});
