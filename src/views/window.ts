import type { TimeWindow, WindowEnd } from '../engine/window.ts';
import { formatDay } from '../text/format.ts';
import type { Telling } from './telling.ts';

type EndKey = 'opens' | 'subsidy' | 'begin' | 'finish' | 'begin-closed' | 'finish-closed';

/** Each end in weeks and as a date. Once it is too late to begin, only that is said. */
export function windowTexts(window: TimeWindow, { t, language }: Telling): readonly string[] {
  const { state, opens, subsidy, begin, useful, finish, longest } = window;
  const end = (key: EndKey, { on, inWeeks }: WindowEnd): string =>
    t(`window.${key}`, { count: inWeeks, date: formatDay(on, language) });
  if (state === 'closed') {
    if (begin) return [end('begin-closed', begin)];
    return finish ? [end('finish-closed', finish)] : [];
  }
  return [
    ...(state === 'not-yet' && opens ? [end('opens', opens)] : []),
    ...(state === 'not-yet' && subsidy ? [end('subsidy', subsidy)] : []),
    ...(begin ? [end('begin', begin)] : []),
    ...(useful
      ? [t('window.useful', { weeks: longest, date: formatDay(useful.on, language) })]
      : []),
    ...(finish ? [end('finish', finish)] : []),
    ...(state === 'closing-soon' ? [t('window.closing-soon')] : []),
    ...(window.isOfWeeksOut ? [t('window.assumes')] : []),
  ];
}
