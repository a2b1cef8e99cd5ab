import type { Deadline } from '../engine/window.ts';
import type { Day } from '../language/day.ts';
import type { OwnDayKind } from '../language/own-words.ts';

/** A deadline, or a day of the person's own, with the words it has in a calendar. */
export interface CalendarEntry {
  /** Its scheme and kind are its name: no two entries of a file have the same. */
  readonly scheme: string;
  readonly kind: Deadline['kind'] | OwnDayKind;
  readonly day: Day;
  /** How many days before it rings. */
  readonly alarms: readonly number[];
  readonly title: string;
  readonly description: string;
}

/** Denmark's time since 1996, for calendars that do not know the name of its zone. */
const TIME_IN_DENMARK = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Copenhagen',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * Deadlines as an iCalendar file (RFC 5545), each with its alarms. A deadline is a short event at
 * nine in the morning, since the alarm of a whole day may sound at midnight. It names Denmark's time zone, so it is nine o'clock in Denmark wherever the phone is.
 * @param made the moment at which the file is made
 */
export function calendarFile(entries: readonly CalendarEntry[], made: Date): string {
  // Written by hand: 0.7 kB on its way to a phone, where the libraries are 8 to 18 kB.
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Vejviser//Vejviser//DA',
    ...TIME_IN_DENMARK,
    ...entries.flatMap((entry) => eventOf(entry, made)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Versions are counted in seconds from here, so that each file is newer than the one before. */
const FIRST_VERSION_MS = Date.UTC(2026, 0, 1);
const SECOND_MS = 1_000;

/**
 * One deadline. Its UID is of its scheme and kind: saved again with another day, it takes the place of the
 * old one, which would go on ringing. Calendars tell the later of two by SEQUENCE or LAST-MODIFIED.
 */
function eventOf(
  { scheme, kind, day, alarms, title, description }: CalendarEntry,
  made: Date,
): readonly string[] {
  const date = day.replaceAll('-', '');
  const moment = made.toISOString().replace(/[-:]|\.\d+/g, '');
  const version = Math.max(0, Math.floor((made.getTime() - FIRST_VERSION_MS) / SECOND_MS));
  return [
    'BEGIN:VEVENT',
    `UID:${scheme}-${kind}@vejviser`,
    `DTSTAMP:${moment}`,
    `LAST-MODIFIED:${moment}`,
    `SEQUENCE:${version}`,
    `DTSTART;TZID=Europe/Copenhagen:${date}T090000`,
    `DTEND;TZID=Europe/Copenhagen:${date}T091500`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    ...alarms.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:-P${days}D`,
      `DESCRIPTION:${escaped(title)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** A text as a value: no sign in it ends the value, and none that the format forbids is left. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

const MOST_OCTETS = 75;

/** A line of at most 75 octets; the rest follows in lines that begin with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
