import { addDays, type Day } from '../language/day.ts';
import type { Goal } from '../language/goals.ts';
import type { OwnWords } from '../language/own-words.ts';
import type { Contact } from '../language/points.ts';
import { sorted } from '../language/sorted.ts';
import { schemeOf } from '../rules/schemes.ts';
import { formatDay } from '../text/format.ts';
import { doorsFor, listOf } from './errand-doors.ts';
import type { ErrandView, ServedView } from './plan-view.ts';
import { hasReassessment, ownDays } from './own-words.ts';
import { firstOf } from './steps.ts';
import type { Telling } from './telling.ts';
import { COMPANIES, type ResultView, type StepView } from './view-types.ts';

/** What ends within so many days comes before all that does not. */
const SOON_DAYS = 56;

/** Nobody keeps more than three things in mind: what must be done on a day to come is the third. */
const LAST_OF_FIRST = 2;

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

function isUrgent({ steps, window }: ResultView, on: Day): boolean {
  const last = (window?.begin ?? window?.useful ?? window?.finish)?.on;
  return (
    firstOf(steps)?.before !== undefined || (last !== undefined && last <= addDays(on, SOON_DAYS))
  );
}

/** What a person is to do for a result, and the results that the same call, meeting or list serves. */
interface Errand {
  readonly step: StepView;
  readonly result: ResultView;
  readonly served: ServedView[];
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
  const errands = new Map<string, Errand>();
  const all = inOrderOfUse(results.filter(isForNow), own, telling.on);
  for (const result of all) {
    const step = firstOf(result.steps, own.goal);
    if (!step) continue;
    const key = keyOf(step, result);
    const known = errands.get(key) ?? { step, result, served: [] };
    errands.set(key, known);
    known.served.push(servedBy(result, step));
  }
  // An office that is turned to anyway hears also of what the person first looks up alone.
  for (const result of all.filter(({ steps }) => firstOf(steps, own.goal)?.contact === 'yourself'))
    for (const step of result.steps) {
      const known = OFFICES.includes(step.contact) && errands.get(step.contact);
      if (!known || step.once || known.served.some(({ scheme }) => scheme === result.scheme))
        continue;
      known.served.push(servedBy(result, step));
    }
  const inOrder = [...errands.values()];
  inOrder.splice(LAST_OF_FIRST, 0, ...onTheFirstDay(all));
  return inOrder.map((errand) => errandView(errand, own, telling));
}

/** What must be done on the first day without the job; each of it once. */
function onTheFirstDay(results: readonly ResultView[]): readonly Errand[] {
  const errands = results.flatMap((result) =>
    result.steps
      .filter(({ onFirstDay }) => onFirstDay)
      .map((step): Errand => ({ step, result, served: [servedBy(result, step)] })),
  );
  return errands.filter(
    ({ step }, i) => errands.findIndex((other) => other.step.text === step.text) === i,
  );
}

function errandView({ step, result, served }: Errand, own: OwnWords, telling: Telling): ErrandView {
  const [first, ...others] = served as [ServedView];
  const isWanted = ({ scheme }: ServedView): boolean => serves(scheme, own.goal);
  const wanted = isWanted(first) ? undefined : others.find(isWanted);
  return {
    contact: step.contact,
    who: telling.t(`plan:contact.${step.contact}`),
    by: byText(step, result, own, telling),
    acts: wanted ? [first, wanted] : [first],
    also: others.filter((one) => one !== wanted),
    doors: step.onFirstDay ? [] : doorsFor(step.contact, result, telling),
  };
}

/** What is looked up in one place is one errand. */
const keyOf = ({ contact }: StepView, { scheme }: ResultView): string =>
  contact === 'yourself' ? `${contact} ${listOf(scheme)?.id ?? scheme}` : contact;

const servedBy = ({ scheme, plainName }: ResultView, { text }: StepView): ServedView => ({
  scheme,
  name: plainName,
  step: text,
});

/** By when a step of a result must be taken, or from when it can be. */
function byText(
  step: StepView,
  { window }: ResultView,
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
