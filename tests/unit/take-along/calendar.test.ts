import type ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/language/day.ts';
import { calendarFile, type CalendarEntry } from '../../../src/take-along/calendar.ts';
import { seededRandom } from '../../independent-reading/citizens.ts';
import { eventsIn, inDenmark } from './read-calendar.ts';

const MADE = new Date('2026-11-22T13:14:15.678Z');
const SEED = Number(process.env['SEED'] ?? 5545);
const RANDOM_FILES = 500;

const entryOn = (day: Day, words: Partial<CalendarEntry> = {}): CalendarEntry => ({
  scheme: 'six-week-course',
  kind: 'begin',
  day,
  alarms: [7],
  title: 'Frist',
  description: 'Se efter igen',
  ...words,
});

const eventOf = (entry: CalendarEntry): ICAL.Event => eventsIn(calendarFile([entry], MADE))[0]!;

const alarmOf = (event: ICAL.Event): ICAL.Time => {
  const alarm = event.component.getFirstSubcomponent('valarm')!;
  const time = event.startDate.clone();
  time.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
  return time;
};

describe('a deadline in a calendar', () => {
  it.each<[string, Day, string]>([
    ['in winter', '2027-01-03', '2027-01-03T08:00:00.000Z'],
    ['in summer', '2027-07-25', '2027-07-25T07:00:00.000Z'],
    ['on the morning on which summer time begins', '2027-03-28', '2027-03-28T07:00:00.000Z'],
    ['on the morning on which it ends', '2027-10-31', '2027-10-31T08:00:00.000Z'],
  ])('stands at nine o’clock in Denmark %s', (_, day, moment) => {
    const { startDate, endDate } = eventOf(entryOn(day));
    expect(startDate.toJSDate().toISOString()).toBe(moment);
    expect(inDenmark(startDate)).toBe(`${day} 09:00`);
    expect(inDenmark(endDate)).toBe(`${day} 09:15`);
  });

  it('stands there on the days around every change of the clock until 2040', () => {
    const days = Array.from({ length: 14 }, (_, i) => 2026 + i).flatMap((year) =>
      ['03-24', '10-24'].flatMap((date) =>
        Array.from({ length: 8 }, (_, i) => addDays(`${year}-${date}` as Day, i)),
      ),
    );
    const entries = days.map((day) => entryOn(day));
    const clocks = eventsIn(calendarFile(entries, MADE)).map(({ startDate }) =>
      inDenmark(startDate),
    );
    expect(clocks).toEqual(days.map((day) => `${day} 09:00`));
  });

  it.each<Day>(['2027-01-10', '2027-03-31', '2027-11-03'])(
    'of %s has its alarm seven days before, in the morning too',
    (day) => expect(inDenmark(alarmOf(eventOf(entryOn(day))))).toBe(`${addDays(day, -7)} 09:00`),
  );

  it('does not make a person look busy, and says what it is when the alarm sounds', () => {
    const { component } = eventOf(entryOn('2027-01-03', { title: 'Frist for at begynde' }));
    const alarm = component.getFirstSubcomponent('valarm')!;
    expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(alarm.getFirstPropertyValue('description')).toBe('Frist for at begynde');
  });

  it('keeps its name when its day changes, and another deadline has another', () => {
    const uid = (entry: CalendarEntry, made = MADE) =>
      eventsIn(calendarFile([entry], made))[0]!.uid;
    const entry = entryOn('2027-01-03');
    expect(uid(entryOn('2027-02-04'), new Date('2027-01-01T00:00:00Z'))).toBe(uid(entry));
    const others = [
      { ...entry, scheme: 'igu' },
      { ...entry, kind: 'finish' as const },
    ].map((other) => uid(other));
    expect(new Set([uid(entry), ...others]).size).toBe(3);
  });

  it('is a later version whenever the file is made again, and never of a number too large', () => {
    const versionAt = (made: string): number => {
      const { component } = eventsIn(calendarFile([entryOn('2027-01-03')], new Date(made)))[0]!;
      const modified = String(component.getFirstPropertyValue('last-modified'));
      expect(modified).toBe(made.replace(/\.\d+/, ''));
      return Number(component.getFirstPropertyValue('sequence'));
    };
    const [first, second, last] = ['2026-11-22T13:14:15.678Z', '2026-11-22T13:14:17Z', '2090-01-01T00:00:00Z'].map(versionAt); // prettier-ignore
    expect(second).toBe(first! + 2);
    expect(last).toBeGreaterThan(second!);
    expect(last).toBeLessThan(2 ** 31);
    // A clock that lost its time gives a version all the same.
    expect(versionAt('2000-01-01T00:00:00Z')).toBe(0);
  });

  it('says when the file was made, in universal time', () => {
    const stamp = eventOf(entryOn('2027-01-03')).component.getFirstPropertyValue('dtstamp');
    expect(String(stamp)).toBe('2026-11-22T13:14:15Z');
  });
});

const linesOf = (file: string): readonly string[] => file.split('\r\n');
const octetsOf = (line: string): number => new TextEncoder().encode(line).length;

describe('the lines of a calendar file', () => {
  const name = 'æøå – فارسی 🎓 '.repeat(20);
  const file = calendarFile([entryOn('2027-01-03', { title: name })], MADE);

  it('are folded at 75 octets, and read back whole', () => {
    const octets = linesOf(file).map(octetsOf);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(Math.max(...octets)).toBeGreaterThan(71);
    expect(eventsIn(file)[0]!.summary).toBe(name);
  });
  it('are never broken within a character', () => {
    const asRead = (line: string): string =>
      new TextDecoder().decode(new TextEncoder().encode(line));
    const titles = Array.from({ length: 6 }, (_, i) => `${'a'.repeat(i)}${'🎓'.repeat(60)}`);
    const all = calendarFile(
      titles.map((title) => entryOn('2027-01-03', { title })),
      MADE,
    );
    for (const line of linesOf(all)) expect(line).toBe(asRead(line));
  });
  it('end with CRLF, the last one too', () => {
    expect(file).toMatch(/END:VCALENDAR\r\n$/);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

/** What a calendar can keep of a text: line breaks of one kind, and no other control sign. */
const kept = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '');
const namesOf = (component: ICAL.Component): readonly string[] =>
  component.getAllProperties().map(({ name }) => name);
const plain = eventOf(entryOn('2027-01-03')).component;

function expectSafe(text: string): void {
  const file = calendarFile([entryOn('2027-01-03', { title: text, description: text })], MADE);
  const [event, ...more] = eventsIn(file);
  expect(more).toEqual([]);
  expect(event!.summary).toBe(kept(text));
  expect(event!.description).toBe(kept(text));
  expect(namesOf(event!.component)).toEqual(namesOf(plain));
  expect(event!.component.getAllSubcomponents()).toHaveLength(1);
  expect(Math.max(...linesOf(file).map(octetsOf))).toBeLessThanOrEqual(75);
}

describe('a text in a calendar file', () => {
  it.each([
    'a\r\nATTACH:https://example.com/a.exe',
    'a\nEND:VEVENT\nBEGIN:VEVENT\nUID:x',
    'a\rX-EVIL:1',
    'a\u0085X-EVIL:1',
    'a\u2028X-EVIL:1',
    '\\nX-EVIL:1\\',
    'a;b,c:d"e\\;f',
    ' begins and ends with a space ',
    '\u0000\u0007\u001b[31m\u007f',
    `${'a'.repeat(66)}\r\n BEGIN:VALARM`,
    '',
  ])('adds nothing to it: %j', expectSafe);

  it('has its separators marked, for readers that would split it there', () => {
    const title = 'a;b,c\\d';
    const file = calendarFile([entryOn('2027-01-03', { title })], MADE);
    expect(linesOf(file)).toContain('SUMMARY:a\\;b\\,c\\\\d');
  });

  it(`adds nothing to it, whatever it is made of (SEED=${SEED})`, () => {
    const random = seededRandom(SEED);
    const pieces = ['\r', '\n', '\r\n', '\\', ';', ',', ':', '"', ' ', '\t', '\0', '\u2029', 'æ', '€', '🎓', 'BEGIN:VEVENT', 'END:VCALENDAR', 'n', 'N', 'frist']; // prettier-ignore
    for (let i = 0; i < RANDOM_FILES; i += 1) {
      const length = Math.floor(random() * 30);
      const picked = Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]!);
      expectSafe(picked.join(''));
    }
  }, 30_000);
});
