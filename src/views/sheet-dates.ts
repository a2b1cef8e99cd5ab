import { deadlinesOf } from '../engine/window.ts';
import { formatDay } from '../text/format.ts';
import type { ResultView } from './view-types.ts';
import type { Telling } from './telling.ts';

/** Each deadline with its day. Those that hold only for who stays out of work say so, once. */
export function datesOf(
  results: readonly ResultView[],
  { t, language, on }: Telling,
): readonly string[] {
  const dates = (isOfWeeksOut: boolean): readonly string[] =>
    results.flatMap(({ name, window }) =>
      window?.isOfWeeksOut === isOfWeeksOut
        ? deadlinesOf(window, on).map(({ kind, day }) =>
            t(`take-along:date.${kind}`, { name, day: formatDay(day, language) }),
          )
        : [],
    );
  const ofWeeksOut = dates(true);
  const assumed = ofWeeksOut.length > 0 ? [t('window.assumes')] : [];
  return [...ofWeeksOut, ...assumed, ...dates(false)];
}
