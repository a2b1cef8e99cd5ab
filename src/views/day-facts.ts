import { deadlinesOf, type Deadline } from '../engine/window.ts';
import type { Day } from '../language/day.ts';
import type { GivenDays, OwnDayKind } from '../language/own-words.ts';
import { sorted } from '../language/sorted.ts';
import { formatDay } from '../text/format.ts';
import type { Telling } from './telling.ts';
import { ownDays } from './own-words.ts';
import type { ResultView } from './view-types.ts';

/** What happens on a day of the plan. */
export interface DayFact {
  readonly kind: Deadline['kind'] | OwnDayKind;
  readonly day: Day;
  /** Whose day it is; of a day that follows from one the person gave, nobody's. */
  readonly scheme: string | undefined;
  /** It holds for those who stay out of work throughout. */
  readonly isOfWeeksOut: boolean;
  /** "Et kursus, du selv vælger: begynd senest 13. juni 2027". */
  readonly text: string;
}

/** Each day, from that of the guide on, on which something begins or must be done: the next one first. */
export function dayFacts(
  results: readonly Pick<ResultView, 'scheme' | 'plainName' | 'window'>[],
  given: GivenDays,
  { t, language, on }: Telling,
): readonly DayFact[] {
  const facts = results.flatMap(({ scheme, plainName, window }): DayFact[] =>
    (window ? deadlinesOf(window, on) : []).map(({ kind, day }) => ({
      kind,
      day,
      scheme,
      isOfWeeksOut: window?.isOfWeeksOut === true,
      text: t(`take-along:date.${window?.isForAll && kind === 'begin' ? 'begin-for-all' : kind}`, {
        name: plainName,
        day: formatDay(day, language),
      }),
    })),
  );
  const own = ownDays(given, on).map(({ kind, day }): DayFact => ({
    kind,
    day,
    scheme: undefined,
    isOfWeeksOut: false,
    text: t(`plan:${kind}.date`, { day: formatDay(day, language) }),
  }));
  return sorted([...facts, ...own], (one, other) => one.day.localeCompare(other.day));
}
