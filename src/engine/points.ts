import { holdsOn } from '../language/day.ts';
import { isSaidBy, type Point, type PointsOfScheme } from '../language/points.ts';
import type { Facts } from '../language/questions.ts';
import { outcomeOf, type CompiledFlow } from './compile.ts';
import { readerOf } from './reading.ts';

/**
 * The points that an outcome says to a person on the day, in the order of the list.
 * @param facts all that is known of the person, also what other tables asked
 */
export function pointsFor(
  compiled: CompiledFlow,
  outcome: string,
  facts: Facts,
  { points }: PointsOfScheme,
): readonly Point[] {
  const { flow, on, terms } = compiled;
  const definition = outcomeOf(flow, outcome);
  return points.filter(
    (point) =>
      holdsOn(point, on) &&
      isSaidBy(point, outcome, definition) &&
      // What has been answered is not asked once more.
      (point.about === undefined || facts[terms.readAs(point.about)] === undefined) &&
      // An answer that was not given does not hold.
      (point.if ?? []).every((condition) => readerOf(condition, terms)(facts) === true),
  );
}
