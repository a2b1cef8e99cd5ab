import type { OwnWords } from '../language/own-words.ts';
import { edition } from '../rules/editions.ts';
import { schemeOf } from '../rules/schemes.ts';
import { formatDay, formatList } from '../text/format.ts';
import { OVERVIEW, routeAddresses } from './addresses.ts';
import { asideByVerdict } from './aside.ts';
import { cardsOf } from './cards.ts';
import type { CaseworkerResult, CaseworkerView } from './caseworker-view.ts';
import { groupsOf } from './groups.ts';
import type { Telling } from './telling.ts';
import { unclearTexts } from './unclear.ts';
import type { AnsweredView, CardView, ResultView } from './view-types.ts';
import { namesOf } from './words.ts';

/**
 * What a caseworker needs of a person's answers, on one screen.
 * @param run the overview, or the one scheme whose result it is
 */
export function caseworkerView(
  run: string,
  results: readonly ResultView[],
  answers: readonly AnsweredView[],
  own: OwnWords,
  telling: Telling,
): CaseworkerView {
  const { t, language, on } = telling;
  const isOverview = run === OVERVIEW;
  const cards = isOverview
    ? groupsOf(results, own, t).flatMap((group) => (group.company === 'aside' ? [] : group.cards))
    : cardsOf(results);
  const ofUse = results.filter((one) => one.isGeneral || !schemeOf(one.scheme).isAside);
  return {
    answers: [
      ...(own.goal ? [term(t('caseworker:wish'), t(`plan:want.${own.goal}`))] : []),
      ...answers.map(({ short, answer }) => term(short, answer)),
    ],
    results: cards.map((card) => resultOf(card, telling)),
    others: isOverview
      ? asideByVerdict(results, own, t).map(({ verdict, schemes }) =>
          t('plan:line', {
            scheme: t(`caseworker:verdict.${verdict}`),
            text: namesOf(schemes, language),
          }),
        )
      : [],
    unclear: unclearTexts(isOverview ? ofUse : results, answers, telling),
    made: t('take-along:sheet-day', {
      day: formatDay(on, language),
      edition: edition.number,
      checked: (results.find(({ isOverdue }) => isOverdue) ?? results[0])?.checked ?? '',
    }),
    citizen: { href: routeAddresses.run(run), text: t('caseworker:citizen') },
  };
}

const term = (question: string, answer: string) => ({ question, answer });

function resultOf({ result, alike }: CardView, { t, language }: Telling): CaseworkerResult {
  const { scheme, company, left, rowLaw, rowNumber, restsOn } = result;
  return {
    scheme,
    name: namesOf(alike, language),
    company,
    word: t(`caseworker:verdict.${company}`),
    left: left > 0 ? t('caseworker:left', { count: left }) : undefined,
    law: rowLaw,
    row: rowNumber === undefined ? undefined : t('caseworker:row', { number: rowNumber }),
    restsOn: formatList(
      restsOn.map(({ short }) => short),
      language,
    ),
  };
}
