import type { TimeWindow, WindowEnd } from '../engine/window.ts';
import { formatDay } from '../text/format.ts';
import type { Translate } from '../text/texts.ts';

interface Words {
  readonly t: Translate;
  readonly language: string;
}

/** Each end in weeks and as a date. Once it is too late to begin, only that is said. */
export function windowTexts(window: TimeWindow, { t, language }: Words): readonly string[] {
  const { state, opens, begin, finish } = window;
  const end = (key: string, { on, inWeeks }: WindowEnd): string =>
    t(`window.${key}`, { count: inWeeks, date: formatDay(on, language) });
  if (state === 'closed') {
    if (begin) return [end('begin-closed', begin)];
    return finish ? [end('finish-closed', finish)] : [];
  }
  return [
    ...(state === 'not-yet' && opens ? [end('opens', opens)] : []),
    ...(begin ? [end('begin', begin)] : []),
    ...(finish ? [end('finish', finish)] : []),
    ...(state === 'closing-soon' ? [t('window.closing-soon')] : []),
    ...(window.isOfWeeksOut ? [t('window.assumes')] : []),
  ];
}
