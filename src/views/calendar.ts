import { schemes } from '../../flows/schemes.ts';
import { deadlinesOf } from '../engine/window.ts';
import type { Day } from '../language/day.ts';
import { isOpen } from '../language/flow.ts';
import { calendarFile, type CalendarEntry } from '../take-along/calendar.ts';
import { formatDay } from '../text/format.ts';
import type { Translate } from '../text/texts.ts';
import type { ResultView } from './view-types.ts';

/** What a result's deadlines follow from. */
type Timed = Pick<ResultView, 'scheme' | 'verdict'> & Partial<Pick<ResultView, 'window'>>;

interface Words {
  readonly t: Translate;
  readonly language: string;
  /** The day of the rules. Deadlines before it are left out. */
  readonly on: Day;
  /** Where the guide is, so that a person can look again. It must hold no answer. */
  readonly address: string;
}

/**
 * The deadlines of the open results as a calendar file, or `undefined` where there is none.
 * @param made the moment at which the file is made
 */
export function calendarOf(
  results: readonly Timed[],
  words: Words,
  made: Date,
): string | undefined {
  const entries = results
    .filter(({ verdict }) => isOpen(verdict))
    .flatMap((result) => entriesOf(result, words));
  return entries.length === 0 ? undefined : calendarFile(entries, made);
}

function entriesOf(
  { scheme, window }: Timed,
  { t, language, on, address }: Words,
): readonly CalendarEntry[] {
  if (!window) return [];
  const { name } = schemes[scheme as keyof typeof schemes];
  const description = [
    t('calendar:name', { name }),
    ...(window.isOfWeeksOut ? [t('window.assumes')] : []),
    t('calendar:look-again', { day: formatDay(on, language), address }),
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
