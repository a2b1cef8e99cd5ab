import type { Day } from '../language/day.ts';
import { guideOfDay } from '../views/guide-of-day.ts';
import type { Visit } from './visit.svelte.ts';

/**
 * What comes out otherwise under the rules of another day, for the same answers: the scheme, what
 * it said then, and what it says now. Nothing before the run has its result.
 */
export function differences(
  {
    journey,
    run,
    telling,
    results,
    t,
    answers,
  }: Pick<Visit, 'journey' | 'run' | 'telling' | 'results' | 't'> & {
    readonly answers: Pick<Visit['answers'], 'facts'>;
  },
  then: Day,
): readonly string[] {
  if (!journey || journey.next !== undefined) return [];
  const other = guideOfDay(then);
  // All that was answered: a table that has closed asks nothing any longer, and did on that day.
  const before = other.results(run, other.journey(run, answers.facts), telling);
  return results.flatMap(({ scheme, name, outcome, verdictWord }) => {
    const old = before.find((result) => result.scheme === scheme);
    if (!old || old.outcome === outcome) return [];
    return [
      old.verdictWord === verdictWord
        ? t('take-along:other-reason', { name, then: [old.sentence, old.because].join(' ').trim() })
        : t('take-along:other-verdict', { name, then: old.verdictWord, now: verdictWord }),
    ];
  });
}
