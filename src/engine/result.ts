import { readerOf } from './reading.ts';
import type { Day } from '../language/day.ts';
import type { Authority, Outcome, Row, Verdict } from '../language/flow.ts';
import { once } from '../language/once.ts';
import type { Facts, Questions } from '../language/questions.ts';
import type { SchemeWithLaw } from '../language/schemes.ts';
import { becauseOf, type Reason } from './because.ts';
import { changesFor, type Change } from './changes.ts';
import { outcomeOf, type CompiledFlow } from './compile.ts';
import type { Place } from './place.ts';
import { plugsOf, type PluggedValue } from './plugs.ts';
import { restsOn } from './rests-on.ts';
import { windowOf, type TimeWindow } from './window.ts';

/** All that a result says of a scheme, before it is put into words. */
export interface Result {
  readonly scheme: string;
  readonly outcome: string;
  readonly verdict: Verdict;
  readonly definition: Outcome;
  /** The answers that say why, some found by trying others. */
  readonly reasons: () => readonly Reason[];
  /** The row that fitted. */
  readonly row: Row;
  /** Single answers with which it would be better, or still open: found by trying them. */
  readonly changes: () => readonly Change[];
  /** The questions whose answers decide it, found by trying others. */
  readonly restsOn: () => readonly string[];
  readonly decidedBy: Authority;
  readonly window?: TimeWindow;
  readonly plugs: Readonly<Record<string, PluggedValue>>;
}

/**
 * The result of a table that has ended.
 * @param facts all answers that count, also those that other tables asked
 * @param lastDay the last day in the job, where a person who is still to leave has given it
 */
export function resultOf(
  compiled: CompiledFlow,
  ended: NonNullable<Place['ended']>,
  scheme: SchemeWithLaw,
  facts: Facts,
  questions: Questions,
  lastDay?: Day,
): Result {
  const { outcome, verdict } = ended;
  const definition = outcomeOf(compiled.flow, outcome);
  const window = windowOf(compiled, outcome, facts, lastDay);
  return {
    scheme: compiled.scheme,
    outcome,
    verdict,
    definition,
    reasons: once(() => becauseOf(compiled, ended, questions)),
    row: rowOf(compiled, ended.row),
    changes: once(() => changesFor(compiled, ended, questions)),
    restsOn: once(() => restsOn(compiled, ended, questions)),
    decidedBy: definition.decides ?? authorityOf(scheme, compiled, facts),
    plugs: plugsOf(compiled, facts),
    ...(window && { window }),
  };
}

function rowOf({ rows, scheme }: CompiledFlow, name: string): Row {
  const found = rows.find((row) => row.name === name);
  if (!found) throw new Error(`${scheme} has no ${name}`);
  return found.row;
}

/** Who decides: the first case that holds. An unanswered question does not hold. */
function authorityOf(scheme: SchemeWithLaw, { terms }: CompiledFlow, facts: Facts): Authority {
  const found = scheme.decides.find(
    ({ if: condition }) => !condition || readerOf(condition, terms)(facts) === true,
  );
  if (!found) throw new Error(`nobody decides on ${scheme.name}`);
  return found.by;
}
