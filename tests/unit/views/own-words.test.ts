import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type Day } from '../../../src/language/day.ts';
import { NOTHING_SAID, type OwnWords } from '../../../src/language/own-words.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { OVERVIEW } from '../../../src/views/addresses.ts';
import { calendarOf } from '../../../src/views/calendar.ts';
import { guideOfDay } from '../../../src/views/guide-of-day.ts';
import { isUnderNotice, ownWordsOn } from '../../../src/views/own-words.ts';
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
    expect(isUnderNotice(dismissed)).toBe(true);
    expect(ownWordsOn(said, dismissed, TODAY)).toEqual(said);
    expect(ownWordsOn(said, dismissed, lastDay)).toEqual(said);
    expect(ownWordsOn(said, dismissed, addDays(lastDay, 1)).lastDay).toBeUndefined();
  });
  it('counts for nobody else; what else was said does', () => {
    const own = ownWordsOn(said, { ...dismissed, benefit: 'dagpenge' }, TODAY);
    expect(own).toEqual({ goal: 'course', lastDay: undefined });
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
