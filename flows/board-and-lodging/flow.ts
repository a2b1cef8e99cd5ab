import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import { atMost, inWork, is, isNot, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

const order = (section: string) => cite('bek-1179-2019', section);

const widely =
  'Alle kurser på erhvervsniveau regnes som AMU, selv om positivlisten også har andre kurser på det niveau.';

/** What the texts say of the amount, and of who decides. */
const paidByTheMunicipality = {
  source: order('§ 12, stk. 3'),
  reading:
    'At kommunen afgør det, og hvad der gjaldt før 2020, er kun kendt fra vejledningen fra 2015, til § 14.',
} as const;

/** Kost og logi: board and lodging when a course is far from home. */
export default defineFlow({
  scheme: 'board-and-lodging',
  rows: [
    { number: '1', ...otherSituation },
    {
      number: '2',
      if: [inWork],
      then: 'in-work',
      source: order('§ 1, stk. 1 og 3'),
      reading: 'En opsagt regnes som i job til og med sin sidste dag, i tråd med § 4, stk. 1.',
    },
    {
      number: '3',
      if: [isNot('support-for', 'six-week')],
      then: 'other-course',
      source: order('§ 12, stk. 1'),
      reading:
        'Bestemmelsen gælder kun de 6 uger; reglerne for andre kurser er ikke læst, så rækken siger »spørg« og ikke nej.',
    },
    {
      number: '4',
      if: [isNot('benefit', 'dagpenge', 'ledighedsydelse')],
      then: 'not-on-six-weeks',
      source: cite('lbk-280-2024', '§ 48, stk. 1'),
    },
    {
      number: '5',
      if: [is('benefit', 'ledighedsydelse')],
      then: 'flexi-job-ask',
      source: order('§ 1, stk. 1'),
      reading:
        'Bekendtgørelsen gælder de forsikrede; reglerne for folk på ledighedsydelse (LBK 280/2024, § 51) står et andet sted og er ikke læst, så svaret er »spørg«.',
    },
    {
      number: '6',
      if: [is('course-level', 'academy')],
      then: 'academy-level',
      source: order('§ 12, stk. 1'),
    },
    {
      number: '7',
      if: [is('staying-away', 'no')],
      then: 'living-at-home',
      source: order('§ 12, stk. 1'),
    },
    {
      number: '8',
      if: [is('lodging-paid', 'yes')],
      then: 'already-covered',
      source: order('§ 12, stk. 2'),
    },
    {
      number: '9',
      if: [atMost('daily-km', 'lodging.min-km')],
      then: 'special-reason',
      source: order('§ 12, stk. 1, 2. pkt.'),
      reading:
        'Andet punktum læses som en undtagelse fra afstanden alene, så det stadig skal være et AMU-kursus og et ophold uden for hjemmet.',
    },
    {
      number: '10',
      if: [is('lodging-paid', 'partly')],
      then: 'reduced',
      source: order('§ 12, stk. 1 og 2'),
      reading: widely,
    },
    { number: '11', then: 'covered', source: order('§ 12, stk. 1'), reading: widely },
  ],
  // `lodged`: sleep away from home, and may get some of it paid · `rules-unread`: nobody has read
  // what holds for them · `ask-kommune`: those of them whose benefit and course are known.
  outcomes: {
    'other-situation': { ...otherSituationOutcome, groups: ['rules-unread'] },
    'in-work': { verdict: 'no' },
    'other-course': { verdict: 'ask', groups: ['rules-unread', 'ask-kommune'] },
    'not-on-six-weeks': { verdict: 'no' },
    'flexi-job-ask': { verdict: 'ask', groups: ['rules-unread', 'ask-kommune'] },
    'academy-level': { verdict: 'no' },
    'living-at-home': { verdict: 'no' },
    'already-covered': { verdict: 'no' },
    'special-reason': { verdict: 'ask', groups: ['lodged'] },
    reduced: { verdict: 'right', groups: ['lodged'], ...paidByTheMunicipality },
    covered: {
      verdict: 'right',
      groups: ['lodged'],
      because: ['staying-away', 'daily-km', 'lodging-paid'],
      ...paidByTheMunicipality,
    },
  },
});
