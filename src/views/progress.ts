import { departures } from '../../flows/departures.ts';
import type { CompiledFlow } from '../engine/compile.ts';
import { leftToAskAlso, passingOver } from '../engine/departures.ts';
import type { Journey } from '../engine/journey.ts';
import { questionsLeft } from '../engine/left.ts';
import { followFrom, startOf } from '../engine/place.ts';
import { NO_DEPARTURES, type Departures } from '../language/departures.ts';
import type { Facts } from '../language/questions.ts';
import { ABOUT_THE_OVERVIEW } from './about-the-overview.ts';
import { OVERVIEW } from './addresses.ts';

/** How far a person is in a run. */
export interface Progress {
  /** The question's number. What the overview has asked to its end is not counted anew. */
  readonly number: number;
  /** How many can follow it, at the most. Smaller with each question. */
  readonly left: number;
}

/** Where a run asks otherwise than its tables: the overview alone does. */
export const departuresIn = (run: string): Departures =>
  run === OVERVIEW ? departures : NO_DEPARTURES;

/**
 * How far a person is who is asked a question of a journey.
 * @param index the question's place in the journey, from 0
 * @param overviewOf the overview's journey with some answers
 */
export function progressIn(
  run: string,
  tables: readonly CompiledFlow[],
  { asked, facts, kept }: Journey,
  index: number,
  overviewOf: (kept: Facts) => Journey,
): Progress {
  const before = Object.fromEntries(asked.slice(0, index).map((id) => [id, facts[id]!]));
  if (run === OVERVIEW) {
    const left = countLeft(tables, before, kept, departures);
    return { number: index + 1, left: Math.min(left, ABOUT_THE_OVERVIEW.most - index) - 1 };
  }
  const carried = askedByOverview(kept, overviewOf);
  const left = countLeft(tables, { ...carried, ...before }, kept, NO_DEPARTURES);
  const anew = Object.keys(before).filter((id) => !(id in carried));
  return { number: anew.length + 1, left: left - 1 };
}

/** The questions that can still come, the next one included. */
function countLeft(
  tables: readonly CompiledFlow[],
  facts: Facts,
  kept: Facts,
  asking: Departures,
): number {
  const waiting = tables.filter((compiled) => {
    const place = followFrom(startOf(compiled), facts);
    return passingOver({ compiled, place }, facts, kept, asking) === place;
  });
  const besides = leftToAskAlso(tables, facts, asking);
  return new Set([...questionsLeft(waiting, facts), ...besides]).size;
}

/** The answers of an overview that was carried to its end; none of one that was not. */
function askedByOverview(kept: Facts, overviewOf: (kept: Facts) => Journey): Facts {
  // What a scheme's own run asks though the overview passed over it is counted there.
  const passed = departures.passesOver.map(({ question }) => question);
  const unasked = Object.entries(kept).filter(([id]) => !passed.includes(id));
  const ways = [Object.fromEntries(unasked), kept].map(overviewOf);
  return ways.find(({ next }) => next === undefined)?.facts ?? {};
}
