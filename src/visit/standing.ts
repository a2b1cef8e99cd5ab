import { overviewOrder } from '../../flows/overview.ts';
import type { Journey } from '../engine/journey.ts';
import { OVERVIEW } from '../views/addresses.ts';

/** What a person is shown of a run: a question, its result, or nothing yet. */
export type Standing =
  | { readonly shows: 'question'; readonly question: string; readonly index: number }
  | { readonly shows: 'result' }
  | { readonly shows: 'loading' };

/**
 * Where in a run a person stands.
 * @param position the number of the question in the run, from 0; the open one where left out
 * @param journey the answers and where they lead, once the machines are there
 * @param isEmpty there is no answer yet
 */
export function standingOf(
  run: string,
  position: number | undefined,
  journey: Journey | undefined,
  isEmpty: boolean,
): Standing {
  if (!journey) return beforeMachines(run, position, isEmpty);
  const { asked, next } = journey;
  const index = Math.min(position ?? asked.length, asked.length);
  const question = asked[index] ?? next;
  return question === undefined ? { shows: 'result' } : { shows: 'question', question, index };
}

/** The overview's first question is known: it is drawn before the machines are compiled. */
function beforeMachines(run: string, position: number | undefined, isEmpty: boolean): Standing {
  const first = overviewOrder[0];
  return run === OVERVIEW && isEmpty && (position ?? 0) === 0 && first !== undefined
    ? { shows: 'question', question: first, index: 0 }
    : { shows: 'loading' };
}
