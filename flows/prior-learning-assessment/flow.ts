import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import {
  atLeast,
  inWork,
  is,
  kontanthjaelpReform,
  onWorkDuty,
  otherSituation,
  otherSituationOutcome,
  unskilled,
} from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const factSheet = (section: string) => cite('fact-sheet-upskilling', section);

/** Realkompetencevurdering: what a person has learnt at work, assessed. */
export default defineFlow({
  scheme: 'prior-learning-assessment',
  rows: [
    { number: '1', ...otherSituation },
    {
      number: '2',
      if: [inWork],
      then: 'in-work',
      source: act('§ 93, stk. 2, jf. § 6 og § 7, stk. 1'),
      reading:
        '§ 6 nævner ikke folk i almindeligt job; det læses som et nej til og med den sidste dag i jobbet.',
    },
    {
      number: '3',
      if: [is('education', 'academy', 'higher')],
      then: 'higher-education',
      source: act('§ 93, stk. 2, jf. §§ 90-91'),
      reading:
        'Kun retten falder bort; et tilbud efter §§ 90-91 er ikke lukket, selv om faktaarket kun nævner folk uden en videregående uddannelse.',
    },
    {
      number: '4',
      if: [is('education', 'foreign')],
      then: 'foreign-education',
      source: act('§ 93, stk. 2'),
      reading:
        'Loven siger ikke, om en uddannelse fra udlandet tæller som erhvervskompetencegivende; det lader rækken kommunen afgøre.',
    },
    {
      number: '5',
      from: kontanthjaelpReform,
      if: [unskilled, ...onWorkDuty('yes', 'unknown')],
      then: 'work-duty',
      source: cite('lov-1654-2024', '§ 105 b, stk. 1-2'),
      reading:
        '§ 105 b nævner ikke vurderingen, og det læses hverken som ja eller nej; dagen for ikrafttræden er ikke læst.',
    },
    {
      number: '6',
      if: [
        unskilled,
        is('benefit', 'dagpenge', 'kontanthjaelp', 'integration-benefit'),
        atLeast('age', 'prior-learning.age'),
      ],
      then: 'assessment',
      source: act('§ 93, stk. 2, jf. § 6, nr. 1-3'),
      reading:
        'Loven holder folk i introduktionsprogrammet ude; rækken spørger ikke om det, og resultatet nævner integrationsloven.',
    },
    {
      number: '7',
      then: 'maybe',
      source: factSheet('Betingelser'),
      reading:
        'Loven nævner kun retten; at andre kan få tilbuddet, bygger på faktaarket og på, at vurderingen hører under § 90 (§ 93, stk. 3).',
    },
  ],
  // `offer-in-view`: the office may offer it, now or once a point is cleared; `right-in-doubt`: an
  // offer, and it is open or unlikely that there is a right to it; `right-by-benefit`: those of them
  // whose benefit may be what stands against it.
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': {
      verdict: 'no',
      source: cite('ug-prior-learning'),
      reading: 'At alle må spørge en skole, bygger på siden; skolelovene er ikke læst.',
    },
    'higher-education': {
      verdict: 'ask',
      groups: ['offer-in-view', 'right-in-doubt'],
      source: act('§ 90 og § 93, stk. 2-3'),
    },
    'foreign-education': {
      verdict: 'ask',
      groups: ['offer-in-view', 'right-in-doubt', 'right-by-benefit'],
    },
    'work-duty': { verdict: 'ask', groups: ['offer-in-view'], because: ['work-duty'] },
    assessment: {
      verdict: 'right',
      groups: ['offer-in-view'],
      source: act('§ 52, stk. 1, nr. 4, og § 93, stk. 2'),
    },
    maybe: {
      verdict: 'possible',
      groups: ['offer-in-view', 'right-in-doubt', 'right-by-benefit'],
      because: ['benefit', 'education', 'age'],
      source: act('§ 93, stk. 2'),
    },
  },
});
