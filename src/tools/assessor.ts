import * as z from 'zod/mini';
import { guideOn, type Guide } from '../engine/guide.ts';
import { firstOf } from '../engine/journey.ts';
import { followFrom, startOf, type Place } from '../engine/place.ts';
import { dayInDenmark, type Day } from '../language/day.ts';
import type { Mode } from '../language/flow.ts';
import { rules } from '../rules/rules.ts';
import { answersIn, answersSchema, daySchema, faultsOf, LINE_MESSAGE } from './case.ts';
import { readLine } from './lines.ts';

/** What comes out for one scheme: its outcome, or the question that is missing. */
type SchemeResult = { outcome: string; verdict: string } | { needs: string };

/** One line out: a key for each scheme, in the overview also `next`; or what was wrong, and where. */
export type Assessment = Record<string, SchemeResult | string> | { error: string };

const caseSchema = z.looseObject(
  {
    on: daySchema,
    mode: z.optional(z.enum(['full', 'overview'], 'mode: expected "full" or "overview"')),
    answers: answersSchema,
  },
  LINE_MESSAGE,
);

/** Reads cases and gives their results, with the machines of each day compiled once. */
export function createAssessor(today: Day = dayInDenmark(new Date())) {
  const guides = new Map<Day, Guide>();
  const guideOf = (on: Day): Guide => {
    const guide = guides.get(on) ?? guideOn(rules, on);
    guides.set(on, guide);
    return guide;
  };

  const assessCase = (input: unknown): Assessment => {
    const read = caseSchema.safeParse(input);
    if (!read.success) return { error: faultsOf(read.error) };
    const { on = today, mode = 'full', answers: given } = read.data;
    const guide = guideOf(on);
    const found = answersIn(given, { on, isAsked: guide.asks });
    if ('error' in found) return found;
    return resultOf(guide, mode, (start) => followFrom(start, found.answers));
  };

  return {
    /** One line of JSON in, its result out. Never throws for what a line holds. */
    assessLine: (line: string): Assessment => {
      const read = readLine(line);
      return 'error' in read ? read : assessCase(read.input);
    },
  };
}

function resultOf(guide: Guide, mode: Mode, follow: (start: Place) => Place): Assessment {
  const compiled = mode === 'overview' ? guide.overview() : guide.full();
  const places = compiled.map((flow) => [flow.scheme, follow(startOf(flow))] as const);
  const results: Record<string, SchemeResult | string> = {};
  for (const [scheme, { ended, waitsFor }] of places)
    results[scheme] = ended
      ? { outcome: ended.outcome, verdict: ended.verdict }
      : { needs: waitsFor };
  const next = firstOf(
    places.map(([, place]) => place),
    rules.overviewOrder,
  );
  if (mode === 'overview' && next !== undefined) results['next'] = next;
  return results;
}
