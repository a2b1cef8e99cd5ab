import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import { is, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const order = (section: string) => cite('bek-1974-2020', section);

const firstDay = {
  source: cite('fact-sheet-upskilling', 'Den regionale uddannelsespulje'),
  reading: 'Loven har ingen ventetid; ordene om den første dag som ledig bygger på faktaarket.',
} as const;

/** Den regionale uddannelsespulje: short courses toward jobs, from the first day out of work. */
export default defineFlow({
  scheme: 'regional-course-pool',
  rows: [
    { number: '1', ...otherSituation },
    {
      number: '2',
      if: [is('benefit', 'job')],
      then: 'in-work',
      source: act('§ 97, stk. 1, jf. § 6 og § 7, stk. 1'),
      reading:
        'Støtten til et kursus efter en ansættelse (§ 97, stk. 3) søges af arbejdsgiveren og regnes som en anden ordning.',
    },
    {
      number: '3',
      if: [is('benefit', 'notice')],
      then: 'when-unemployed',
      source: act('§ 97, stk. 1, jf. § 6 og § 7, stk. 1'),
      reading: 'Den, der er sagt op, regnes som i job til og med sin sidste dag i jobbet.',
    },
    {
      number: '4',
      if: [is('benefit', 'dagpenge')],
      then: 'from-day-one',
      source: act('§ 97, stk. 1'),
    },
    {
      number: '5',
      from: '2021-01-01',
      then: 'from-day-one',
      source: order('§ 1, stk. 2, og § 7, stk. 1'),
      reading:
        'Rækken spørger ikke om arbejdspligt eller introduktionsprogrammet, som kan lukke for kurset; resultatet siger det.',
    },
    {
      number: '6',
      then: 'not-covered-yet',
      source: cite('lbk-807-2015', '§ 33 b, stk. 1'),
      reading: 'For 2020 gjaldt en nyere lov (lov 548/2019, § 97), som havde den samme ene gruppe.',
    },
  ],
  // `course-in-view`: the office may offer a course, now or from the first day out of work.
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no', source: act('§ 162, stk. 1') },
    'when-unemployed': { verdict: 'later', groups: ['course-in-view'], ...firstDay },
    'from-day-one': {
      verdict: 'possible',
      groups: ['course-in-view'],
      because: ['benefit'],
      ...firstDay,
    },
    'not-covered-yet': {
      verdict: 'no',
      because: ['benefit'],
      source: order('§ 1, stk. 2, og § 7, stk. 1'),
    },
  },
});
