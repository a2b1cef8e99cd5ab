import type { Condition } from '../language/conditions.ts';
import type { Departures } from '../language/departures.ts';
import { isOpen } from '../language/flow.ts';
import type { Facts } from '../language/questions.ts';
import { possibleOutcomes } from './before-answers.ts';
import type { CompiledFlow } from './compile.ts';
import { followFrom, type Place } from './place.ts';
import { readerOf, type Terms } from './reading.ts';

const DAYS_A_WEEK = 7;

/** A table, and where it stands. */
interface Standing {
  readonly compiled: CompiledFlow;
  readonly place: Place;
}

/**
 * Where a table stands when what need not be asked is passed over: at the end to which the answer
 * that leads furthest would bring it. An answer that was given is never passed over.
 * @param facts the answers that count so far
 * @param kept all that was answered
 */
export function passingOver(
  { compiled, place }: Standing,
  facts: Facts,
  kept: Facts,
  { passesOver }: Departures,
): Place {
  const found = passesOver.find(
    ({ scheme, question }) => scheme === compiled.scheme && question === place.waitsFor,
  );
  const weeks = found && facts[found.since.weeks];
  if (!found || weeks === undefined || kept[found.question] !== undefined) return place;
  if (!allHold(found.if, facts, compiled.terms)) return place;
  const days = Number(weeks) * DAYS_A_WEEK;
  const supposed = { ...facts, [found.question]: found.taken, [found.since.days]: days };
  const { ended } = followFrom(place, supposed);
  if (!ended || isOpen(ended.verdict)) return place;
  // What was only supposed is neither a fact nor a reason.
  const said = Object.entries(ended.facts).filter(([id]) => id in facts);
  const because = [{ question: found.since.weeks, answer: weeks }];
  return { ended: { ...ended, facts: Object.fromEntries(said), because } };
}

/** The question to ask besides, where all tables have ended; none where it is answered. */
export const askedAlso = (
  standings: readonly Standing[],
  facts: Facts,
  { asksAlso }: Departures,
): string | undefined =>
  asksAlso.find(
    ({ question, if: conditions, beforeRightTo }) =>
      facts[question] === undefined &&
      standings.some(
        ({ compiled, place }) =>
          beforeRightTo.includes(compiled.scheme) &&
          place.ended?.verdict === 'right' &&
          allHold(conditions, facts, compiled.terms),
      ),
  )?.question;

/** The questions that may still be asked besides. With each answer there can only be fewer. */
export const leftToAskAlso = (
  tables: readonly CompiledFlow[],
  facts: Facts,
  { asksAlso }: Departures,
): readonly string[] =>
  asksAlso
    .filter(
      ({ question, if: conditions, beforeRightTo }) =>
        facts[question] === undefined &&
        tables.some(
          (table) =>
            beforeRightTo.includes(table.scheme) &&
            conditions.every((one) => readerOf(one, table.terms)(facts) !== false) &&
            possibleOutcomes(table, facts).some(({ definition }) => definition.verdict === 'right'),
        ),
    )
    .map(({ question }) => question);

const allHold = (conditions: readonly Condition[], facts: Facts, terms: Terms): boolean =>
  conditions.every((condition) => readerOf(condition, terms)(facts) === true);
