import type { Facts } from '../language/questions.ts';
import { NO_DEPARTURES, type Departures } from '../language/departures.ts';
import type { CompiledFlow } from './compile.ts';
import { askedAlso, passingOver } from './departures.ts';
import { followFrom, startOf, type Place } from './place.ts';

/** A person's answers so far, and where they lead. */
export interface Journey {
  /** The questions whose answers count, in the order in which they are asked. */
  readonly asked: readonly string[];
  /** The answers that count: those of `asked`, and no others. */
  readonly facts: Facts;
  /** All that was answered, also what does not count here. */
  readonly kept: Facts;
  /** The question to ask next; none when every table has given its outcome. */
  readonly next?: string;
  /** Where each table stands, by scheme, in the order of the flows. */
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Replays kept answers through tables side by side. All tables hear every answer; a question is
 * asked once; a kept answer counts only while some table still asks its question. One table alone
 * is the scheme's own run.
 * @param order which question comes first when tables wait for different ones
 * @param kept answers by question, also those that no longer count
 * @param departures what the page asks otherwise than the tables
 */
export function journeyAt(
  compiled: readonly CompiledFlow[],
  order: readonly string[],
  kept: Facts,
  departures: Departures = NO_DEPARTURES,
): Journey {
  const asked: string[] = [];
  const facts: Record<string, Facts[string]> = {};
  let places = compiled.map(startOf);
  for (;;) {
    places = places.map((place) => followFrom(place, facts));
    const standings = compiled.map((table, i) => {
      const standing = { compiled: table, place: places[i]! };
      return { ...standing, place: passingOver(standing, facts, kept, departures) };
    });
    const waiting = standings.map(({ place }) => place);
    const next = firstOf(waiting, order) ?? askedAlso(standings, facts, departures);
    const answer = next === undefined ? undefined : kept[next];
    if (next === undefined || answer === undefined) {
      const byScheme = new Map(standings.map(({ compiled: { scheme }, place }) => [scheme, place]));
      return { asked, facts, kept, places: byScheme, ...(next !== undefined && { next }) };
    }
    asked.push(next);
    facts[next] = answer;
  }
}

/** The question to ask first of those that unfinished tables wait for; ids outside `order` last. */
export function firstOf(places: Iterable<Place>, order: readonly string[]): string | undefined {
  const waiting = [...places].flatMap(({ waitsFor }) => waitsFor ?? []);
  return order.find((question) => waiting.includes(question)) ?? waiting[0];
}
