import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import { atLeast, below, is } from '../vocabulary.ts';

const act = (section: string) => cite('lbk-1372-2022', section);
const order = (section: string) => cite('bek-1686-2025', section);

const schoolPlaces =
  'Skolegangen alene giver et bud på niveauet; hvor hurtigt man lærer dansk, vurderer skolen.';
const soonAndPlaced = {
  source: act('§ 5 og § 6, stk. 3'),
  reading:
    'Fristen på en måned siges til alle; den løber fra ansøgningen, men efter integrationsloven fra den dag, kommunen overtog ansvaret.',
} as const;

/** Danskuddannelse: Danish for adults who have come from another country. */
export default defineFlow({
  scheme: 'danish-education',
  rows: [
    {
      number: '1',
      if: [is('newcomer', 'no')],
      then: 'not-relevant',
      source: act('§ 2, stk. 1 og 3'),
      reading:
        'Grønlændere, færinger og danskere fra udlandet (stk. 3) kan svare nej og får så et nej; et punkt i svaret beder dem sige, hvem de er.',
    },
    {
      number: '2',
      if: [below('age', 'minor.age')],
      then: 'under-18',
      source: act('§ 2, stk. 1 og 2'),
    },
    { only: 'overview', then: 'likely', source: act('§ 2, stk. 1') },
    {
      number: '3',
      if: [is('residence-permit', 'no')],
      then: 'no-permit',
      source: act('§ 2, stk. 1'),
      reading:
        'Et nej gør ikke udfaldet til et nej, fordi grænsependlere (§ 2 a) kan svare sådan; et ja tæller også ophold til skole eller gymnasium (§ 2 b) med.',
    },
    {
      number: '4',
      if: [is('registered', 'no')],
      then: 'not-registered',
      source: act('§ 2, stk. 1'),
      reading:
        'Kravet om folkeregister (nr. 1) gælder ikke EU-borgere med bopæl (nr. 2); guiden spørger ikke om det, men siger det i teksten.',
    },
    {
      number: '5',
      if: [atLeast('danish-start-years', 'danish.years')],
      then: 'over-five-years',
      source: act('§ 2 e, stk. 1 og 2, og § 2 f, stk. 1 og 2'),
      reading:
        'Perioden løber fra kommunens henvisning (BEK 1686/2025, § 3, stk. 3); guiden tæller de hele år, man selv siger, der er gået siden.',
    },
    {
      number: '6',
      if: [is('schooling', 'little')],
      then: 'danish-1',
      source: order('§ 10, stk. 1'),
      reading:
        'Lidt skolegang er nok til svaret, selv om bestemmelsen også kræver, at man ikke kan læse og skrive; skolen afgør niveauet.',
    },
    {
      number: '7',
      if: [is('schooling', 'short')],
      then: 'danish-2',
      source: order('§ 10, stk. 2'),
      reading: schoolPlaces,
    },
    { number: '8', then: 'danish-3', source: order('§ 10, stk. 3'), reading: schoolPlaces },
  ],
  // Groups: of the `newcomers`, `covered` are those whom the act covers once they are registered,
  // also when the years are up; `entitled` may begin now; `not-yet` still lack a condition;
  // some of those may live in another country (`perhaps-abroad`); of those `to-be-judged` the
  // municipality says whether and for how long.
  outcomes: {
    'not-relevant': {
      verdict: 'no',
      source: act('§ 14, stk. 2'),
    },
    'under-18': { verdict: 'ask', groups: ['newcomers', 'not-yet', 'to-be-judged'] },
    likely: {
      verdict: 'right',
      groups: ['newcomers', 'covered', 'entitled'],
      because: ['newcomer'],
    },
    'no-permit': {
      verdict: 'ask',
      groups: ['newcomers', 'not-yet', 'perhaps-abroad', 'to-be-judged'],
    },
    'not-registered': {
      verdict: 'later',
      becomes: 'right',
      groups: ['newcomers', 'not-yet', 'covered', 'perhaps-abroad'],
      source: act('§ 2 a, stk. 1 og 3'),
    },
    'over-five-years': {
      verdict: 'ask',
      groups: ['newcomers', 'covered', 'to-be-judged'],
      source: order('§§ 6-7'),
    },
    'danish-1': {
      verdict: 'right',
      groups: ['newcomers', 'covered', 'entitled', 'level-known'],
      ...soonAndPlaced,
    },
    'danish-2': {
      verdict: 'right',
      groups: ['newcomers', 'covered', 'entitled', 'level-known'],
      ...soonAndPlaced,
    },
    'danish-3': {
      verdict: 'right',
      groups: ['newcomers', 'covered', 'entitled', 'level-known'],
      because: ['schooling'],
      ...soonAndPlaced,
    },
  },
});
