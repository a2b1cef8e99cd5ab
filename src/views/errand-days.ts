import { addDays, type Day } from '../language/day.ts';
import type { OwnWords } from '../language/own-words.ts';
import { formatDay } from '../text/format.ts';
import type { Actionable } from './order-of-use.ts';
import { hasReassessment, ownDays } from './own-words.ts';
import type { Telling } from './telling.ts';
import type { StepView } from './view-types.ts';

/** By when a step of a result must be taken, or from when it can be. */
export function byText(
  step: StepView,
  { window }: Actionable,
  own: OwnWords,
  telling: Telling,
): string | undefined {
  if (step.before ?? step.onFirstDay) return byOwnDay(step, own, telling);
  const { t, language, on } = telling;
  const written = (day: Day): string => formatDay(day, language);
  if (!window || window.state === 'closed') return undefined;
  const begin = (window.begin ?? window.useful)?.on;
  const opens = window.opens && window.opens.on > on ? window.opens.on : undefined;
  if (opens !== undefined && begin !== undefined)
    return t('plan:by.between', { day: written(opens), until: written(begin) });
  if (begin !== undefined) return t('plan:by.begin', { day: written(begin) });
  if (opens !== undefined) return t('plan:by.opens', { day: written(opens) });
  return window.finish && t('plan:by.finish', { day: written(window.finish.on) });
}

/** Before or after a day of the person's own; nothing where there is no such day. */
function byOwnDay(
  { before, onFirstDay }: StepView,
  own: OwnWords,
  { t, language, on, figures }: Telling,
): string | undefined {
  const kind = before ?? 'last-day';
  const known = ownDays(own, on).find((one) => one.kind === kind)?.day;
  // The day that was given may lead to one that is past, or no number of weeks be known to count by.
  const isUncounted = own.firstSickDay !== undefined || !hasReassessment(on);
  if (known === undefined && kind === 'reassessment' && isUncounted) return undefined;
  const end = onFirstDay ? 'first-day' : kind;
  if (known === undefined) return t(`plan:by.${end}`, figures);
  const day = formatDay(onFirstDay ? addDays(known, 1) : known, language);
  return t(`plan:by.${end}-known`, { ...figures, day });
}
