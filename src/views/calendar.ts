import { schemeOf } from '../rules/schemes.ts';
import { deadlinesOf } from '../engine/window.ts';
import { isOpen } from '../language/flow.ts';
import { calendarFile, type CalendarEntry } from '../take-along/calendar.ts';
import { formatDay } from '../text/format.ts';
import type { Telling } from './telling.ts';
import type { ResultView } from './view-types.ts';

/** What a result's deadlines follow from. */
type Timed = Pick<ResultView, 'scheme' | 'verdict'> & Partial<Pick<ResultView, 'window'>>;

/**
 * The deadlines of the open results as a calendar file, or `undefined` where there is none.
 * @param address where the guide is, so that a person can look again; it must hold no answer
 * @param made the moment at which the file is made
 */
export function calendarOf(
  results: readonly Timed[],
  telling: Telling,
  address: string,
  made: Date,
): string | undefined {
  const entries = results
    .filter(({ verdict }) => isOpen(verdict))
    .flatMap((result) => entriesOf(result, telling, address));
  return entries.length === 0 ? undefined : calendarFile(entries, made);
}

function entriesOf(
  { scheme, window }: Timed,
  { t, language, on }: Telling,
  address: string,
): readonly CalendarEntry[] {
  if (!window) return [];
  const { name } = schemeOf(scheme);
  const description = [
    t('calendar:name', { name }),
    ...(window.isOfWeeksOut ? [t('window.assumes')] : []),
    t('calendar:look-again', { day: formatDay(on, language), address }),
    t('calendar:replaced'),
    t('result.guidance'),
  ].join('\n');
  return deadlinesOf(window, on).map(({ kind, day }) => ({
    scheme,
    kind,
    day,
    title: t(`calendar:title.${kind}`, { scheme: t(`schemes:${scheme}`) }),
    description,
  }));
}
