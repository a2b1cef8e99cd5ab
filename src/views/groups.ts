import { isOpen } from '../language/flow.ts';
import type { OwnWords } from '../language/own-words.ts';
import { sorted } from '../language/sorted.ts';
import { schemeOf } from '../rules/schemes.ts';
import type { Translate } from '../text/texts.ts';
import { cardsOf } from './cards.ts';
import { isRight, serves } from './order-of-use.ts';
import { COMPANIES, type GroupView, type ResultView } from './view-types.ts';

/** Nobody chooses among many at once: so many cards stand open, the rights among them. */
const MOST_OPEN = 3;

type Group = Omit<GroupView, 'open'>;

/** The results as they are shown together: those of little use to the person come last, in one group. */
export function groupsOf(
  results: readonly ResultView[],
  { goal }: Pick<OwnWords, 'goal'>,
  t: Translate,
): readonly GroupView[] {
  const rankOf = ({ scheme }: ResultView): number => (serves(scheme, goal) ? 0 : 1);
  const wanted = sorted(results, (one, other) => rankOf(one) - rankOf(other));
  const ofUse = wanted.filter((one) => !isAside(one));
  const groups = COMPANIES.map((company): Group => {
    const found = ofUse.filter((one) => one.company === company);
    return {
      company,
      word: t(`verdict.${company}`),
      // What can only come later asks nothing of anybody yet.
      hasDuty: company !== 'later' && found.some(({ isBinding }) => isBinding),
      cards: cardsOf(found),
    };
  });
  const aside: Group = {
    company: 'aside',
    word: '',
    hasDuty: false,
    cards: cardsOf(wanted.filter(isAside)),
  };
  return opened([...groups, aside].filter(({ cards }) => cards.length > 0));
}

/** A right stands open however many there are; of what is less sure the first do, while there is room. */
function opened(groups: readonly Group[]): readonly GroupView[] {
  let room = MOST_OPEN;
  return groups.map((group) => {
    const most = isRight(group) ? Infinity : Math.max(0, room);
    const open = Math.min(group.cards.length, most);
    room -= open;
    return { ...group, open };
  });
}

/** A no, a scheme that has closed, and what is of use to so few that a line is enough. */
const isAside = ({ verdict, scheme, isGeneral }: ResultView): boolean =>
  !isOpen(verdict) || (schemeOf(scheme).isAside === true && !isGeneral);
