import {
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
} from 'xstate';
import type { Verdict } from '../language/flow.ts';
import type { Answer, Facts } from '../language/questions.ts';
import type { Reason } from './because.ts';
import { outcomeOf, TOOK_ROW, type CompiledFlow, type Context, type StateMeta } from './compile.ts';

/** Where a table stands after some answers: it waits for a question, or has given an outcome. */
export type Place = Waiting | Ended;

interface Waiting {
  readonly waitsFor: string;
  readonly ended?: never;
  /** The place after an answer to that question. Cached: a click never replays from zero. */
  readonly after: (answer: Answer) => Place;
}

interface Ended {
  readonly waitsFor?: never;
  readonly ended: {
    readonly outcome: string;
    readonly verdict: Verdict;
    /** The name of the row that fitted. */
    readonly row: string;
    readonly facts: Facts;
    /** The reasons, where the question that the row reads was passed over. */
    readonly because?: readonly Reason[];
  };
}

/** Places kept for one table; past that, a place is computed anew when it is asked for. */
const MOST_KEPT = 2_000;

type Actions = ReturnType<typeof initialTransition>[1];

/** The place before any answer. Each machine keeps its places, since they depend on nothing else. */
export function startOf(compiled: CompiledFlow): Place {
  const known = starts.get(compiled.machine);
  if (known) return known;
  const kept = { count: 0 };
  const start = placeAt(compiled, kept, ...initialTransition(compiled.machine));
  starts.set(compiled.machine, start);
  return start;
}

const starts = new WeakMap<AnyStateMachine, Place>();

function placeAt(
  compiled: CompiledFlow,
  kept: { count: number },
  snapshot: AnyMachineSnapshot,
  actions: Actions,
): Place {
  if (snapshot.status === 'error') throw snapshot.error;
  const [meta] = Object.values<StateMeta>(snapshot.getMeta());
  if (meta?.question !== undefined) {
    const question = meta.question;
    return {
      waitsFor: question,
      after: remembering(kept, (answer) => {
        const event = { type: 'answer' as const, question, answer };
        return placeAt(compiled, kept, ...transition(compiled.machine, snapshot, event));
      }),
    };
  }
  const took = actions.find((action: { type: string }) => action.type === TOOK_ROW);
  if (meta?.outcome === undefined || took === undefined)
    throw new Error(`${compiled.scheme} has no row that fits on ${compiled.on}`);
  const { outcome } = meta;
  const { verdict } = outcomeOf(compiled.flow, outcome);
  const { name: row } = took.params as { name: string };
  const { facts } = snapshot.context as Context;
  return { ended: { outcome, verdict, row, facts } };
}

function remembering(
  kept: { count: number },
  compute: (answer: Answer) => Place,
): (answer: Answer) => Place {
  const known = new Map<Answer, Place>();
  return (answer) => {
    const place = known.get(answer) ?? compute(answer);
    if (!known.has(answer) && kept.count < MOST_KEPT) {
      kept.count += 1;
      known.set(answer, place);
    }
    return place;
  };
}

/** Follows the answers as far as they reach: the table is given each answer it waits for. */
export function followFrom(start: Place, answers: Facts): Place {
  let place = start;
  while (place.waitsFor !== undefined) {
    const answer = answers[place.waitsFor];
    if (answer === undefined) return place;
    place = place.after(answer);
  }
  return place;
}
