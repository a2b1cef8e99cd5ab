import { describe, expect, it } from 'vitest';
import { calendarOf, hasDays } from '../../../src/views/calendar.ts';
import { windowOf, type TimeWindow } from '../../../src/engine/window.ts';
import { addDays, type Day } from '../../../src/language/day.ts';
import { projectGuide } from '../../project-guide.ts';
import { tell } from '../../telling.ts';
import { eventsIn, inDenmark } from '../take-along/read-calendar.ts';

const MADE = new Date('2026-11-22T13:14:15Z');

describe('the calendar of some results', () => {
  const address = 'https://example.org/vejviser/';
  const facts = { benefit: 'dagpenge', 'weeks-unemployed': 4, age: 30, 'course-weeks': 6 };
  const window = windowOf(projectGuide().scheme('six-week-course'), 'waiting', facts)!;
  const igu = windowOf(projectGuide().scheme('igu'), 'likely', {})!;
  const sixWeeks = { scheme: 'six-week-course', verdict: 'later', window } as const;

  it('holds each deadline in words, with the guide’s address', () => {
    const events = eventsIn(calendarOf([sixWeeks], tell(), address, MADE)!);
    expect(events.map(({ summary, startDate }) => `${inDenmark(startDate)} ${summary}`)).toEqual([
      '2026-11-29 09:00 Første dag, du kan begynde: Et kursus, du selv vælger',
      '2027-06-13 09:00 Frist for at begynde: Et kursus, du selv vælger',
      '2027-07-25 09:00 Frist for at være færdig: Et kursus, du selv vælger',
    ]);
    for (const { description } of events) {
      expect(description).toContain('Ordningen hedder 6 ugers jobrettet uddannelse.');
      expect(description).toContain('22. november 2026');
      expect(description).toContain(address);
    }
  });
  it('assumes that a person stays out of work only where the weeks out of work count', () => {
    const results = [sixWeeks, { scheme: 'igu', verdict: 'possible', window: igu } as const];
    const assuming = eventsIn(calendarOf(results, tell(), address, MADE)!).map(({ description }) =>
      description.includes('uden arbejde hele tiden'),
    );
    expect(assuming).toEqual([true, true, true, false]);
  });
  it('speaks the language of the guide, and keeps each deadline’s name in it', () => {
    const [danish, english] = ['da', 'en'].map((language) =>
      eventsIn(calendarOf([sixWeeks], tell(language), address, MADE)!),
    );
    expect(english![1]!.summary).toBe('Last day to begin: A course you choose yourself');
    expect(english!.map(({ uid }) => uid)).toEqual(danish!.map(({ uid }) => uid));
  });
  it('leaves out what a person cannot get, and is no file where nothing is left', () => {
    const no = { ...sixWeeks, verdict: 'no' } as const;
    const timeless = { scheme: 'job-veu', verdict: 'ask' } as const;
    expect(calendarOf([no, timeless], tell(), address, MADE)).toBeUndefined();
  });
  it('is offered where it would hold a day, and only there', () => {
    const { on } = tell();
    const no = { ...sixWeeks, verdict: 'no' } as const;
    const cases = [[], [no], [sixWeeks], [no, sixWeeks]] as const;
    for (const results of cases)
      for (const own of [{ lastDay: undefined }, { lastDay: on }]) {
        const isThere = calendarOf(results, tell(), address, MADE, own) !== undefined;
        expect(hasDays(results, on, own)).toBe(isThere);
      }
  });
});

describe('the alarms of a calendar', () => {
  const on = tell().on;
  const end = (days: number) => ({ on: addDays(on, days), inWeeks: 0 });
  const alarmsOf = (window: Partial<TimeWindow>, lastDay?: Day) => {
    const one = {
      scheme: 'six-week-course',
      verdict: 'possible',
      window: { state: 'open', isOfWeeksOut: false, ...window },
    } as const;
    const file = calendarOf([one], tell(), 'https://example.org/', MADE, { lastDay });
    return Object.fromEntries(
      eventsIn(file!).map(({ uid, component }) => [
        uid.replace('@vejviser', ''),
        component
          .getAllSubcomponents('valarm')
          .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      ]),
    );
  };

  it('sound while there is time to act, and once more when the day is near', () => {
    const far = end(300);
    const window = { opens: far, subsidy: far, begin: far, useful: far, finish: far };
    expect(alarmsOf(window, far.on)).toEqual({
      'six-week-course-opens': ['-P7D'],
      'six-week-course-subsidy': ['-P7D'],
      'six-week-course-begin': ['-P21D', '-P7D'],
      'six-week-course-useful': ['-P21D', '-P7D'],
      'six-week-course-finish': ['-P56D', '-P7D'],
      'own-last-day': ['-P21D', '-P7D'],
    });
  });
  it('are left out where it is too late for them', () => {
    expect(alarmsOf({ begin: end(21), finish: end(22) })).toEqual({
      'six-week-course-begin': ['-P7D'],
      'six-week-course-finish': ['-P7D'],
    });
  });
  it('sound the day before where the day is near', () => {
    expect(alarmsOf({ begin: end(7) })).toEqual({ 'six-week-course-begin': ['-P1D'] });
  });
});
