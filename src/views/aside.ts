import { VERDICTS, type Verdict } from '../language/flow.ts';
import type { OwnWords } from '../language/own-words.ts';
import type { Translate } from '../text/texts.ts';
import { groupsOf } from './groups.ts';
import type { Company, GroupView, ResultView } from './view-types.ts';

/** All results of one group, also those that a card of many says alike. */
export const resultsIn = (
  groups: readonly GroupView[],
  company: Company | 'aside',
): readonly ResultView[] =>
  groups
    .filter((one) => one.company === company)
    .flatMap(({ cards }) => cards.flatMap(({ alike }) => alike));

/** The schemes that are of little use to the person, by verdict. */
export function asideByVerdict(
  results: readonly ResultView[],
  own: Pick<OwnWords, 'goal'>,
  t: Translate,
): readonly { readonly verdict: Verdict; readonly schemes: readonly ResultView[] }[] {
  const aside = resultsIn(groupsOf(results, own, t), 'aside');
  return VERDICTS.map((verdict) => ({
    verdict,
    schemes: aside.filter((one) => one.verdict === verdict),
  })).filter(({ schemes }) => schemes.length > 0);
}
