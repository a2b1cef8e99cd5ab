import { holdsOn } from '../../language/day.ts';
import { STANDINGS } from '../../language/standing.ts';
import { citeView, standsOn, type DeskWords } from './desk-words.ts';
import type { ListedReview } from './review-view.ts';
import { signedView } from './signature.ts';

/** Every scheme with its review day, how it stands, and whether it is signed. */
export const deskList = (words: DeskWords): readonly ListedReview[] =>
  words.rules.flows.map(({ scheme }) => listedReview(scheme, words));

function listedReview(scheme: string, words: DeskWords): ListedReview {
  const { t, rules, on, day } = words;
  const { name, reviewBy } = rules.schemes[scheme]!;
  const isOverdue = on > reviewBy;
  return {
    scheme,
    name,
    plainName: t(`schemes:${scheme}`),
    review: t(isOverdue ? 'review:list.overdue' : 'review:list.review', { day: day(reviewBy) }),
    isOverdue,
    signed: signedView(scheme, words),
    standings: standingsText(scheme, words),
  };
}

/** Of the rows and points of the day, how many rest on what. */
function standingsText(scheme: string, words: DeskWords): string {
  const { t, rules, on } = words;
  const rows = rules.flows.find((one) => one.scheme === scheme)!.rows;
  const points = rules.points.find((one) => one.scheme === scheme)?.points ?? [];
  const cites = [
    ...rows.filter((row) => standsOn(row, words)),
    ...points.filter((point) => holdsOn(point, on)),
  ].flatMap(({ source }) => source ?? []);
  const found = cites.map((cite) => citeView(cite, words));
  // The same standing may be put in two ways: each is counted by its words.
  const counted = STANDINGS.flatMap((standing) => {
    const said = found.flatMap((one) => (one.standing === standing ? [one.standingWord] : []));
    return [...new Set(said)].map((word) => `${said.filter((one) => one === word).length} ${word}`);
  });
  return t('review:list.standings', { count: cites.length, standings: counted.join(' · ') });
}
