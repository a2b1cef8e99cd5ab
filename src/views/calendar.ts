import { schemeOf } from '../rules/schemes.ts';
import { deadlinesOf } from '../engine/window.ts';
import { addDays, type Day } from '../language/day.ts';
import { isOpen } from '../language/flow.ts';
import { NOTHING_SAID, type OwnWords } from '../language/own-words.ts';
import { calendarFile, type CalendarEntry } from '../take-along/calendar.ts';
import { formatDay } from '../text/format.ts';
import type { Telling } from './telling.ts';
import type { ResultView } from './view-types.ts';

/** What a result's deadlines follow from, and what must be done before the last day in the job. */
type Timed = Pick<ResultView, 'scheme' | 'verdict'> &
  Partial<Pick<ResultView, 'window' | 'steps' | 'plainName'>>;

/**
 * How many days before each kind of day it rings: early enough to act, and once more when it is near.
 * To begin takes a course, and the office's yes: three weeks. To be finished takes the course itself, which
 * may be of six weeks or more: eight. What opens is no deadline.
 */
const ALARMS: Readonly<Record<CalendarEntry['kind'], readonly number[]>> = {
  opens: [7],
  subsidy: [7],
  begin: [21, 7],
  useful: [21, 7],
  finish: [56, 7],
  'last-day': [21, 7],
};

/**
 * Whether there is a day to keep. Known without writing the file, which a slow phone would wait for.
 * @param own the last day in the job, where it is one to plan by
 */
export const hasDays = (
  results: readonly Timed[],
  on: Day,
  { lastDay }: Pick<OwnWords, 'lastDay'>,
): boolean =>
  lastDay !== undefined ||
  results.some(
    ({ verdict, window }) => isOpen(verdict) && window && deadlinesOf(window, on).length > 0,
  );

/**
 * The deadlines of the open results, and the last day in the job, as a calendar file; `undefined` where
 * there is none.
 * @param address where the guide is, so that a person can look again; it must hold no answer
 * @param made the moment at which the file is made
 * @param own the last day in the job, where it is one to plan by
 */
export function calendarOf(
  results: readonly Timed[],
  telling: Telling,
  address: string,
  made: Date,
  { lastDay }: Pick<OwnWords, 'lastDay'> = NOTHING_SAID,
): string | undefined {
  const open = results.filter(({ verdict }) => isOpen(verdict));
  const entries = [
    ...open.flatMap((result) => entriesOf(result, telling, address)),
    ...(lastDay === undefined ? [] : [lastDayEntry(lastDay, open, telling, address)]),
  ];
  return entries.length === 0 ? undefined : calendarFile(entries, made);
}

function entriesOf(
  { scheme, window }: Timed,
  telling: Telling,
  address: string,
): readonly CalendarEntry[] {
  if (!window) return [];
  const { t, on } = telling;
  const { name } = schemeOf(scheme);
  const description = [
    t('calendar:name', { name }),
    ...(window.isOfWeeksOut ? [t('window.assumes')] : []),
    ...lookAgain(telling, address),
  ].join('\n');
  return deadlinesOf(window, on).map(({ kind, day }) => ({
    scheme,
    kind,
    day,
    alarms: alarmsOf(kind, day, on),
    title: t(`calendar:title.${kind}`, { scheme: t(`schemes:${scheme}`) }),
    description,
  }));
}

/** The last day in the job, with all that must be done before it. */
function lastDayEntry(
  day: Day,
  open: readonly Timed[],
  telling: Telling,
  address: string,
): CalendarEntry {
  const { t, on } = telling;
  const steps = open.flatMap(({ plainName = '', steps: all = [] }) =>
    all
      .filter(({ before }) => before === 'last-day')
      .map(({ text }) => t('plan:line', { scheme: plainName, text })),
  );
  return {
    scheme: 'own',
    kind: 'last-day',
    day,
    alarms: alarmsOf('last-day', day, on),
    title: t('calendar:title.last-day'),
    description: [
      ...(steps.length > 0 ? [t('calendar:before-last-day'), ...steps] : []),
      ...lookAgain(telling, address),
    ].join('\n'),
  };
}

/** Where it is too late for an alarm, it rings no more; a day that is near rings the day before. */
function alarmsOf(kind: CalendarEntry['kind'], day: Day, on: Day): readonly number[] {
  const ahead = ALARMS[kind].filter((days) => addDays(day, -days) > on);
  return ahead.length > 0 ? ahead : [1];
}

const lookAgain = ({ t, language, on }: Telling, address: string): readonly string[] => [
  t('calendar:look-again', { day: formatDay(on, language), address }),
  t('calendar:replaced'),
  t('result.guidance'),
];
