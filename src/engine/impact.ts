import { deadlinesOf, windowOf, type Deadline } from './window.ts';
import { daysBetween, type Day } from '../language/day.ts';
import { isOpen, type Verdict } from '../language/flow.ts';
import type { PointsOfScheme } from '../language/points.ts';
import type { Facts } from '../language/questions.ts';
import { outcomeOf, type CompiledFlow } from './compile.ts';
import { guideOn, type Guide, type Rules } from './guide.ts';
import { followFrom, startOf } from './place.ts';
import { plugsOf, type PluggedValue } from './plugs.ts';
import { pointsFor } from './points.ts';
import { FigureWithoutValue } from './reading.ts';

/** Rules on a day, with what the results say at length. */
export interface Side {
  readonly rules: Rules & { readonly points: readonly PointsOfScheme[] };
  readonly on: Day;
}

/** What of a result can change for a person, in the order in which it weighs. */
export const CHANGES = ['verdict', 'outcome', 'step', 'date', 'amount'] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** What one person gets of one scheme. */
export interface Got {
  readonly outcome: string;
  readonly verdict: Verdict;
  /** The point that says the first step, where there is something to do. */
  readonly step: string | undefined;
  /** The days on which something must be done or can begin, from the day of the rules on. */
  readonly dates: readonly Deadline[];
  /** The amounts that have a sentence of their own. */
  readonly amounts: readonly string[];
  /** What is computed for these sentences; an amount without a value is said to be unknown. */
  readonly plugs: Readonly<Record<string, PluggedValue>>;
  /** The texts of the outcome are those that many schemes share. */
  readonly isShared: boolean;
}

/** One person for whom a scheme comes out otherwise. */
export interface Hit {
  readonly person: Facts;
  /** The answers that the scheme asks of them on either side. */
  readonly asked: Facts;
  readonly before: Got;
  readonly after: Got;
  readonly kinds: readonly ChangeKind[];
}

/** What a change does to one scheme. */
export interface SchemeImpact {
  readonly scheme: string;
  /** For how many anything changes, and each kind of change: a person may count in several. */
  readonly hit: number;
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Some of those who are hit, as unlike each other as was found: the first of each kind. */
  readonly people: readonly Hit[];
}

const PEOPLE_SHOWN = 3;

/**
 * What changes for people between two sides, scheme by scheme: it pauses after each,
 * so that a page stays alive while three thousand people are asked. Schemes that stand on one side alone
 * are left out: nobody can be compared.
 */
export function* impactOf(
  before: Side,
  after: Side,
  people: readonly Facts[],
): Generator<SchemeImpact> {
  const guides = {
    before: guideOn(before.rules, before.on),
    after: guideOn(after.rules, after.on),
  };
  for (const { scheme } of after.rules.flows) {
    if (!before.rules.flows.some((flow) => flow.scheme === scheme)) continue;
    const gotBefore = readerOf(before, guides.before, scheme);
    const gotAfter = readerOf(after, guides.after, scheme);
    const hits = people.flatMap((person) => {
      const [was, is] = [gotBefore(person), gotAfter(person)];
      const kinds = was && is ? kindsOf(was, is, before.on, after.on) : [];
      return was && is && kinds.length > 0
        ? [{ person, asked: { ...was.asked, ...is.asked }, before: was, after: is, kinds }]
        : [];
    });
    yield {
      scheme,
      hit: hits.length,
      counts: Object.fromEntries(
        CHANGES.map((kind) => [kind, hits.filter(({ kinds }) => kinds.includes(kind)).length]),
      ) as SchemeImpact['counts'],
      people: unlike(hits),
    };
  }
}

type Read = Got & { readonly asked: Facts };

/** What a person gets of a scheme on one side; nothing where they answered too little. */
function readerOf(side: Side, guide: Guide, scheme: string): (person: Facts) => Read | undefined {
  const compiled = guide.scheme(scheme);
  const points = side.rules.points.find((of) => of.scheme === scheme) ?? { scheme, points: [] };
  return (person) => {
    const { ended } = followFrom(startOf(compiled), person);
    if (!ended) return undefined;
    const { outcome, verdict, facts } = ended;
    const definition = outcomeOf(compiled.flow, outcome);
    const step = isOpen(verdict)
      ? pointsFor(compiled, outcome, person, points).find(({ part }) => part === 'do')?.id
      : undefined;
    return {
      outcome,
      verdict,
      step,
      dates: datesOf(compiled, outcome, facts),
      amounts: definition.amounts ?? [],
      plugs: definition.amounts ? plugsOf(compiled, facts) : {},
      isShared: definition.shared === true,
      asked: facts,
    };
  };
}

function datesOf(compiled: CompiledFlow, outcome: string, facts: Facts): readonly Deadline[] {
  try {
    const window = windowOf(compiled, outcome, facts);
    return window ? deadlinesOf(window, compiled.on) : [];
  } catch (error) {
    // A window that no figure of the day closes has no end that anybody could be told.
    if (error instanceof FigureWithoutValue) return [];
    throw error;
  }
}

/** Months are of 28 to 31 days: a date that is so many months away is as far, give or take these. */
const CALENDAR_DAYS = 3;

/**
 * A date that only goes on with the calendar is no change: one is held against another as far as each lies
 * from the day of its rules.
 */
function kindsOf(was: Got, is: Got, from: Day, to: Day): readonly ChangeKind[] {
  const differs: Readonly<Record<ChangeKind, boolean>> = {
    verdict: was.verdict !== is.verdict,
    outcome: was.outcome !== is.outcome,
    step: was.step !== is.step,
    date:
      was.dates.length !== is.dates.length ||
      was.dates.some((date, i) => isMoved(date, is.dates[i]!, daysBetween(from, to))),
    amount: JSON.stringify([was.amounts, was.plugs]) !== JSON.stringify([is.amounts, is.plugs]),
  };
  return CHANGES.filter((kind) => differs[kind]);
}

/** Neither on the same day nor as far away as before. */
function isMoved(was: Deadline, is: Deadline, daysOn: number): boolean {
  const by = daysBetween(was.day, is.day);
  return was.kind !== is.kind || (by !== 0 && Math.abs(by - daysOn) > CALENDAR_DAYS);
}

/** Of each way to be hit the first person, then others. */
function unlike(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>();
  const firsts = hits.filter(({ before, after, kinds }) => {
    const way = JSON.stringify([before.outcome, after.outcome, kinds]);
    const isNew = !seen.has(way);
    seen.add(way);
    return isNew;
  });
  return [...firsts, ...hits.filter((hit) => !firsts.includes(hit))].slice(0, PEOPLE_SHOWN);
}
