import { addDays, type Day } from '../language/day.ts';
import type { Goal } from '../language/goals.ts';
import type { OwnWords } from '../language/own-words.ts';
import type { Contact } from '../language/points.ts';
import { sorted } from '../language/sorted.ts';
import { schemeOf } from '../rules/schemes.ts';
import { formatDay } from '../text/format.ts';
import { doorsFor, listOf } from './errand-doors.ts';
import type { ErrandView, ServedView } from './plan-view.ts';
import type { Telling } from './telling.ts';
import { COMPANIES, type ResultView, type StepView } from './view-types.ts';

/** What ends within so many days comes before all that does not. */
const SOON_DAYS = 56;

const OFFICES: readonly Contact[] = ['a-kasse', 'municipality'];

/** Whether a result is one that a person can act on now. */
export const isForNow = ({ company, scheme }: Pick<ResultView, 'company' | 'scheme'>): boolean =>
  COMPANIES.indexOf(company) < COMPANIES.indexOf('later') && !schemeOf(scheme).isAside;

/** What is lost first comes first; then what is nearest to a right, then what the person wants. */
export const inOrderOfUse = (
  results: readonly ResultView[],
  { goal }: Pick<OwnWords, 'goal'>,
  on: Day,
): readonly ResultView[] => {
  const rankOf = (result: ResultView): number =>
    (isUrgent(result, on) ? 0 : 100) +
    COMPANIES.indexOf(result.company) * 10 +
    (serves(result.scheme, goal) ? 0 : 1);
  return sorted(results, (one, other) => rankOf(one) - rankOf(other));
};

/** Whether a scheme serves what a person wants. */
export const serves = (scheme: string, goal: Goal | undefined): boolean =>
  goal !== undefined && (schemeOf(scheme).goals ?? []).includes(goal);

function isUrgent({ steps: [first], window }: ResultView, on: Day): boolean {
  const last = (window?.begin ?? window?.useful ?? window?.finish)?.on;
  return first?.before !== undefined || (last !== undefined && last <= addDays(on, SOON_DAYS));
}

/**
 * All that can be done now, one errand for each person or office to turn to: what is the same is said
 * once, and one call serves many. What nobody else is needed for is an errand of its own.
 */
export function errandsOf(
  results: readonly ResultView[],
  own: OwnWords,
  telling: Telling,
): readonly ErrandView[] {
  const errands = new Map<string, { readonly result: ResultView; readonly served: ServedView[] }>();
  const all = inOrderOfUse(results.filter(isForNow), own, telling.on);
  for (const result of all) {
    const [first] = result.steps;
    if (!first) continue;
    const key = keyOf(first, result);
    const known = errands.get(key) ?? { result, served: [] };
    errands.set(key, known);
    known.served.push(servedBy(result, first));
  }
  // An office that is turned to anyway hears also of what the person first looks up alone.
  for (const result of all.filter(({ steps: [first] }) => first?.contact === 'yourself'))
    for (const step of result.steps) {
      const known = OFFICES.includes(step.contact) && errands.get(step.contact);
      if (!known || step.once || known.served.some(({ scheme }) => scheme === result.scheme))
        continue;
      known.served.push(servedBy(result, step));
    }
  return [...errands.values()].map(({ result, served }) => {
    const { contact } = result.steps[0]!;
    return {
      contact,
      who: telling.t(`plan:contact.${contact}`),
      by: byText(result, own, telling),
      serves: served,
      doors: doorsFor(contact, result.scheme, telling),
    };
  });
}

/** What is looked up in one place is one errand. */
const keyOf = ({ contact }: StepView, { scheme }: ResultView): string =>
  contact === 'yourself' ? `${contact} ${listOf(scheme)?.id ?? scheme}` : contact;

const servedBy = ({ scheme, plainName }: ResultView, { text }: StepView): ServedView => ({
  scheme,
  name: plainName,
  step: text,
});

/** By when the first step of a result must be taken, or from when it can be. */
function byText(
  { steps: [first], window }: ResultView,
  { lastDay }: OwnWords,
  { t, language, on }: Telling,
): string | undefined {
  const written = (day: Day): string => formatDay(day, language);
  if (first?.before)
    return lastDay === undefined
      ? t('plan:by.last-day')
      : t('plan:by.last-day-known', { day: written(lastDay) });
  if (!window || window.state === 'closed') return undefined;
  const begin = (window.begin ?? window.useful)?.on;
  const opens = window.opens && window.opens.on > on ? window.opens.on : undefined;
  if (opens !== undefined && begin !== undefined)
    return t('plan:by.between', { day: written(opens), until: written(begin) });
  if (begin !== undefined) return t('plan:by.begin', { day: written(begin) });
  if (opens !== undefined) return t('plan:by.opens', { day: written(opens) });
  return window.finish && t('plan:by.finish', { day: written(window.finish.on) });
}
