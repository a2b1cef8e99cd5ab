import { closesSoonFrom, type TimeWindow } from '../engine/window.ts';
import { daysBetween, type Day } from '../language/day.ts';
import { isOpen } from '../language/flow.ts';
import type { GivenDays } from '../language/own-words.ts';
import { formatDay } from '../text/format.ts';
import { dayFacts, type DayFact } from './day-facts.ts';
import type { Telling } from './telling.ts';
import type { TimelineRow, TimelineView, TimeSpan } from './timeline-view.ts';
import type { ResultView } from './view-types.ts';

type Timed = Pick<ResultView, 'scheme' | 'verdict' | 'plainName' | 'window'>;

/**
 * The windows of the open results on one line, and the days that follow from those a person gave;
 * `undefined` where no date is ahead.
 * @param results the same results once for each language in which the picture speaks
 * @param tellings one for each of these languages
 * @param today the day it is, where its end of the line may be called "today": on paper it may not
 */
export function timelineView(
  results: readonly (readonly Timed[])[],
  given: GivenDays,
  tellings: readonly Telling[],
  today?: Day,
): TimelineView | undefined {
  const inEach = results.map((all) => all.filter(({ verdict }) => isOpen(verdict)));
  const factsInEach = inEach.map((open, i) => dayFacts(open, given, tellings[i]!));
  const [open = []] = inEach;
  const [facts = []] = factsInEach;
  const last = facts[facts.length - 1];
  if (!last) return undefined;
  const { on } = tellings[0]!;
  const written = (day: Day) => tellings.map(({ language }) => formatDay(day, language));
  const labelOf = (id: string) =>
    tellings.map(({ t }, i) =>
      id === 'last-day' || id === 'reassessment'
        ? t(`plan:${id}.label`)
        : (inEach[i]?.find(({ scheme }) => scheme === id)?.plainName ?? ''),
    );
  const ids = [...new Set(facts.map(idOf))];
  const placeOf = placesBetween(on, last.day);
  return {
    from: on === today ? tellings.map(({ t }) => t('plan:timeline.today')) : written(on),
    until: written(last.day),
    rows: ids.map((id): TimelineRow => ({
      id,
      label: labelOf(id),
      spans: spansOf(open.find(({ scheme }) => scheme === id)?.window, on, last.day, placeOf),
      marks: facts
        .filter((fact) => idOf(fact) === id)
        .map(({ kind, day }) => ({ kind, at: placeOf(day), day: written(day) })),
    })),
    facts: facts.map((_, i) => factsInEach.map((all) => all[i]?.text ?? '')),
    assumes: facts.some(({ isOfWeeksOut }) => isOfWeeksOut)
      ? tellings.map(({ t }) => t('window.assumes'))
      : undefined,
  };
}

const idOf = ({ scheme, kind }: DayFact): string => scheme ?? kind;

type PlaceOf = (day: Day) => number;

const WHOLE = 100;

/** Where a day lies, in hundredths of the line. */
const placesBetween = (first: Day, last: Day): PlaceOf => {
  const length = Math.max(1, daysBetween(first, last));
  return (day) => Math.round((WHOLE * WHOLE * daysBetween(first, day)) / length) / WHOLE;
};

/**
 * What of a window lies between two days. Where only the employer's subsidy waits, nothing says that a
 * person must wait: its day is a mark, and the time from it on is open.
 */
function spansOf(
  window: TimeWindow | undefined,
  on: Day,
  last: Day,
  placeOf: PlaceOf,
): readonly TimeSpan[] {
  if (!window) return [];
  const { opens, subsidy, begin, finish } = window;
  const start = later(on, (opens ?? subsidy)?.on);
  const closes = (begin ?? finish)?.on;
  const hurry = later(start, closesSoonFrom(window) ?? last);
  const days: readonly (readonly [TimeSpan['kind'], Day, Day])[] = [
    ['not-yet', on, opens ? start : on],
    ['open', start, earlier(hurry, closes ?? last)],
    ['closing', hurry, closes ?? hurry],
    ['under-way', later(on, closes), finish?.on ?? on],
  ];
  return days
    .filter(([, from, to]) => from < to)
    .map(([kind, from, to]) => ({ kind, from: placeOf(from), to: placeOf(to) }));
}

const later = (one: Day, other: Day | undefined): Day =>
  other !== undefined && other > one ? other : one;
const earlier = (one: Day, other: Day): Day => (other < one ? other : one);
