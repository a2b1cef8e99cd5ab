import { schemeOf } from '../rules/schemes.ts';
import { deadlinesOf } from '../engine/window.ts';
import { addDays, type Day } from '../language/day.ts';
import { isOpen } from '../language/flow.ts';
import type { GivenDays } from '../language/own-words.ts';
import { calendarFile, type CalendarEntry } from '../take-along/calendar.ts';
import { formatDay } from '../text/format.ts';
import { ownDays, type OwnDay } from './own-words.ts';
import type { Telling } from './telling.ts';
import type { ResultView } from './view-types.ts';

/** What a result's deadlines follow from, and what must be done before a day of the person's own. */
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
  reassessment: [21, 7],
};

/**
 * Whether there is a day to keep. Known without writing the file, which a slow phone would wait for.
 * @param given the days that a person gave, as far as they count
 */
export const hasDays = (results: readonly Timed[], on: Day, given: GivenDays): boolean =>
  ownDays(given, on).length > 0 ||
  results.some(
    ({ verdict, window }) => isOpen(verdict) && window && deadlinesOf(window, on).length > 0,
  );

/**
 * The deadlines of the open results, and the days that follow from those a person gave, as a calendar
 * file; `undefined` where there is none.
 * @param address where the guide is, so that a person can look again; it must hold no answer
 * @param made the moment at which the file is made
 * @param given the days that a person gave, as far as they count
 */
export function calendarOf(
  results: readonly Timed[],
  telling: Telling,
  address: string,
  made: Date,
  given: GivenDays = {},
): string | undefined {
  const open = results.filter(({ verdict }) => isOpen(verdict));
  const entries = [
    ...open.flatMap((result) => entriesOf(result, telling, address)),
    ...ownDays(given, telling.on).map((own) => ownEntry(own, open, telling, address)),
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

const BEFORE = {
  'last-day': 'calendar:before-last-day',
  reassessment: 'calendar:before-reassessment',
} as const;

/** A day of the person's own, with all that must be done before it. */
function ownEntry(
  { kind, day }: OwnDay,
  open: readonly Timed[],
  telling: Telling,
  address: string,
): CalendarEntry {
  const { t, on } = telling;
  const steps = open.flatMap(({ plainName = '', steps: all = [] }) =>
    all
      .filter(({ before }) => before === kind)
      .map(({ text }) => t('plan:line', { scheme: plainName, text })),
  );
  return {
    scheme: 'own',
    kind,
    day,
    alarms: alarmsOf(kind, day, on),
    title: t(`calendar:title.${kind}`),
    description: [
      ...(steps.length > 0 ? [t(BEFORE[kind]), ...steps] : []),
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
