import type { CardView, ResultView } from './view-types.ts';

/**
 * The cards of some results, in their order: each result has its own, but where many schemes give the
 * same general one, it is said once.
 */
export function cardsOf(results: readonly ResultView[]): readonly CardView[] {
  return results
    .map((result) => ({
      result,
      alike: result.isGeneral ? results.filter((other) => saysTheSame(result, other)) : [result],
    }))
    .filter(({ result, alike }) => alike[0] === result);
}

const saysTheSame = (one: ResultView, other: ResultView): boolean =>
  other.isGeneral && other.outcome === one.outcome && other.verdict === one.verdict;
