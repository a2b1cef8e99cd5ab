import ICAL from 'ical.js';

/** The file as another program reads it: a parser that did not write it, at its strictest. */
function read(file: string): ICAL.Component {
  ICAL.design.strict = true;
  return new ICAL.Component(ICAL.parse(file) as unknown[]);
}
/** The events of a file. */
export const eventsIn = (file: string): readonly ICAL.Event[] =>
  read(file)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

/** The clock on a wall in Denmark: "2027-01-03 09:00". It knows nothing of the file's own zone. */
const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});
/** A time as it is told in Denmark. */
export const inDenmark = (time: ICAL.Time): string => wallClock.format(time.toJSDate());
