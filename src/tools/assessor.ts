import * as z from 'zod/mini';
import { questions } from '../../flows/questions.ts';
import { guideOn, type Guide } from '../engine/guide.ts';
import { firstOf } from '../engine/journey.ts';
import { followFrom, startOf, type Place } from '../engine/place.ts';
import { readAnswers } from '../language/answers.ts';
import { dayInDenmark, FIRST_DAY, isDay, type Day } from '../language/day.ts';
import type { Mode } from '../language/flow.ts';
import { rules } from '../rules/rules.ts';

/** What comes out for one scheme: its outcome, or the question that is missing. */
type SchemeResult = { outcome: string; verdict: string } | { needs: string };

/** One line out: a key for each scheme, in the overview also `next`; or what was wrong, and where. */
export type Assessment = Record<string, SchemeResult | string> | { error: string };

const dayMessage = `on: expected a day that exists, YYYY-MM-DD, from ${FIRST_DAY} on`;
const caseSchema = z.looseObject(
  {
    on: z.optional(
      z.string(dayMessage).check(z.refine((on) => isDay(on) && on >= FIRST_DAY, dayMessage)),
    ),
    mode: z.optional(z.enum(['full', 'overview'], 'mode: expected "full" or "overview"')),
    answers: z.record(
      z.string(),
      z.unknown(),
      'answers: expected an object of answers by question',
    ),
  },
  'line: expected a JSON object',
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
    if (!read.success) return { error: read.error.issues.map(({ message }) => message).join('; ') };
    const { mode = 'full', answers: given } = read.data;
    const guide = guideOf((read.data.on as Day | undefined) ?? today);
    const { answers, faults } = readAnswers(given, {
      questions,
      on: guide.on,
      isAsked: guide.asks,
    });
    if (faults.length > 0)
      return {
        error: faults.map(({ question, what }) => `answers.${question}: ${what}`).join('; '),
      };
    return resultOf(guide, mode, (start) => followFrom(start, answers));
  };

  return {
    /** One line of JSON in, its result out. Never throws for what a line holds. */
    assessLine: (line: string): Assessment => {
      if (line.trim() === '') return { error: 'line: empty, expected a JSON object' };
      let input: unknown;
      try {
        input = JSON.parse(line);
      } catch (error) {
        return { error: `line: not JSON (${(error as Error).message})` };
      }
      return assessCase(input);
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
