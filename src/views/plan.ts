import { isOpen } from '../language/flow.ts';
import type { GivenDays, OwnWords } from '../language/own-words.ts';
import { schemeOf } from '../rules/schemes.ts';
import { contactOf } from './contact.ts';
import { dayFacts } from './day-facts.ts';
import { errandsOf } from './errands.ts';
import { inOrderOfUse } from './order-of-use.ts';
import type { ErrandView, LaterView, PlanView } from './plan-view.ts';
import type { Telling } from './telling.ts';
import type { ResultView } from './view-types.ts';

/** A meeting has time for so many questions; the first results come first. */
const MOST_QUESTIONS = 6;

/** What to do, in order: from all results together, each act said once. */
export function planView(
  results: readonly ResultView[],
  own: OwnWords,
  telling: Telling,
): PlanView {
  const { first, others } = errandsOf(results, own, telling);
  const isOwn = contactOf(telling)?.own === true;
  return {
    first,
    hasUntriedDoors: first.some(
      ({ contact, doors }) => doors.length > 0 && !(isOwn && contact === 'municipality'),
    ),
    later: () => laterViews(results, others, own, telling),
  };
}

function laterViews(
  results: readonly ResultView[],
  errands: readonly ErrandView[],
  own: OwnWords,
  telling: Telling,
): readonly LaterView[] {
  const { t } = telling;
  const open = inOrderOfUse(
    results.filter(({ verdict, scheme }) => isOpen(verdict) && !schemeOf(scheme).isAside),
    own,
    telling.on,
  );
  const once = (what: 'course' | 'job'): readonly string[] =>
    open.flatMap(({ plainName, steps }) =>
      steps
        .filter((step) => step.once === what)
        .slice(0, 1)
        .map(({ text }) => t('plan:line', { scheme: plainName, text })),
    );
  const questions = open
    .flatMap(({ parts }) => parts.find(({ id }) => id === 'ask')?.lines.slice(0, 1) ?? [])
    .slice(0, MOST_QUESTIONS);
  return [
    {
      title: t('plan:later.this-week'),
      lines: errands.map(({ acts: [first] }) => first!.step),
    },
    { title: t('plan:later.dates'), lines: dateLines(open, own, telling) },
    { title: t('plan:later.course'), lines: once('course') },
    { title: t('plan:later.job'), lines: once('job') },
    { title: t('plan:later.meeting'), lines: [...new Set(questions)] },
  ].filter(({ lines }) => lines.length > 0);
}

/** Each day on which something begins or must be done, the next one first, and what the days rest on. */
export function dateLines(
  results: readonly ResultView[],
  given: GivenDays,
  telling: Telling,
): readonly string[] {
  const facts = dayFacts(results, given, telling);
  return [
    ...facts.map(({ text }) => text),
    ...(facts.some(({ isOfWeeksOut }) => isOfWeeksOut) ? [telling.t('window.assumes')] : []),
  ];
}
