import { deadlinesOf, type Deadline } from '../engine/window.ts';
import type { Day } from '../language/day.ts';
import type { OwnWords } from '../language/own-words.ts';
import { sorted } from '../language/sorted.ts';
import { formatDay } from '../text/format.ts';
import type { Telling } from './telling.ts';
import type { ResultView } from './view-types.ts';

/** What happens on a day of the plan. */
export interface DayFact {
  readonly kind: Deadline['kind'] | 'last-day';
  readonly day: Day;
  /** Whose day it is; the last day in the job is the person's own. */
  readonly scheme: string | undefined;
  /** It holds for those who stay out of work throughout. */
  readonly isOfWeeksOut: boolean;
  /** "Et kursus, du selv vælger: begynd senest 13. juni 2027". */
  readonly text: string;
}

/** Each day, from that of the guide on, on which something begins or must be done: the next one first. */
export function dayFacts(
  results: readonly Pick<ResultView, 'scheme' | 'plainName' | 'window'>[],
  { lastDay }: Pick<OwnWords, 'lastDay'>,
  { t, language, on }: Telling,
): readonly DayFact[] {
  const facts = results.flatMap(({ scheme, plainName, window }): DayFact[] =>
    (window ? deadlinesOf(window, on) : []).map(({ kind, day }) => ({
      kind,
      day,
      scheme,
      isOfWeeksOut: window?.isOfWeeksOut === true,
      text: t(`take-along:date.${kind}`, { name: plainName, day: formatDay(day, language) }),
    })),
  );
  if (lastDay !== undefined && lastDay >= on)
    facts.push({
      kind: 'last-day',
      day: lastDay,
      scheme: undefined,
      isOfWeeksOut: false,
      text: t('plan:last-day.date', { day: formatDay(lastDay, language) }),
    });
  return sorted(facts, (one, other) => one.day.localeCompare(other.day));
}
