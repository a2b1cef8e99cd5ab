import { defineFlow } from '../../src/language/flow.ts';
import { cite } from '../cite.ts';
import {
  below,
  figure,
  is,
  isNot,
  otherSituation,
  otherSituationOutcome,
  unskilled,
} from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);

const withoutException =
  'Undtagelsen i stk. 4 for den, der for nylig er stoppet på et løft fra før august 2020, er udeladt.';

/** Uddannelsesløft: a vocational education while on dagpenge, at a higher rate. */
export default defineFlow({
  scheme: 'education-lift',
  rows: [
    {
      number: '1',
      until: '2023-12-31',
      then: 'not-yet',
      source: act('§ 97 a'),
      reading:
        'Stk. 4 tyder på, at retten fandtes i en tidligere form fra august 2020, men de ældre udgaver er ikke læst, så rækken siger nej til alle dage før 2024.',
    },
    { number: '2', ...otherSituation },
    {
      number: '3',
      if: [isNot('benefit', 'dagpenge', 'notice')],
      then: 'not-insured',
      source: act('§ 97 a, stk. 1'),
    },
    {
      number: '4',
      if: [below('age', 'education-lift.age')],
      then: 'under-30',
      source: act('§ 97 a, stk. 1'),
    },
    {
      number: '5',
      if: [is('education', 'foreign')],
      then: 'foreign-education',
      source: act('§ 97 a, stk. 1, nr. 1 og 2'),
      reading:
        'Loven nævner ikke uddannelser fra udlandet; rækken lader det komme an på, hvilket niveau uddannelsen bliver vurderet til.',
    },
    {
      number: '6',
      if: [is('education', 'academy', 'higher')],
      then: 'higher-education',
      source: act('§ 97 a, stk. 1, nr. 1 og 2'),
      reading:
        'Enhver videregående uddannelse regnes som erhvervsrettet og som højere end en erhvervsuddannelse, også en bachelor, der ikke sigter mod et bestemt fag.',
    },
    {
      number: '7',
      if: [is('education', 'vocational'), is('education-used', 'yes')],
      then: 'usable-education',
      source: act('§ 97 a, stk. 1, nr. 2'),
      reading:
        'At have anvendt uddannelsen læses som at have haft job i faget eller at have gjort den færdig i de 5 år; loven siger intet om en helt ny uddannelse.',
    },
    {
      number: '8',
      if: [is('benefit', 'notice')],
      then: 'when-unemployed',
      source: act('§ 97 a, stk. 1, jf. § 6, nr. 1'),
      reading:
        'Rækken regner med, at en opsagt kommer på dagpenge efter sidste dag i jobbet, og spørger ikke, om der er ret til dem.',
    },
    {
      number: '9',
      if: [unskilled],
      then: 'unskilled',
      source: act('§ 97 a, stk. 1, nr. 1'),
      reading: withoutException,
    },
    {
      number: '10',
      then: 'outdated-education',
      source: act('§ 97 a, stk. 1, nr. 2'),
      reading: withoutException,
    },
  ],
  // `qualified`: may have the right, now or later · `on-dagpenge`: now · `old-lift`: may have heard
  // of the other lift · `too-early`: time may change the answer.
  outcomes: {
    'not-yet': { verdict: 'no' },
    'other-situation': otherSituationOutcome,
    'not-insured': { verdict: 'no', groups: ['old-lift'] },
    'under-30': { verdict: 'no', groups: ['too-early'] },
    'foreign-education': { verdict: 'ask', groups: ['old-lift'] },
    'higher-education': {
      verdict: 'no',
      instead: ['adult-apprenticeship', 'regional-course-pool'],
    },
    'usable-education': { verdict: 'no', groups: ['too-early'] },
    'when-unemployed': {
      verdict: 'later',
      becomes: 'right',
      groups: ['qualified', 'old-lift'],
      source: act('§ 97 a, stk. 1-2'),
    },
    unskilled: {
      verdict: 'right',
      groups: ['qualified', 'old-lift', 'on-dagpenge'],
      amounts: ['highest-dagpenge'],
      source: cite('lbk-1077-2025', '§ 48 a, stk. 3'),
    },
    'outdated-education': {
      verdict: 'right',
      groups: ['qualified', 'old-lift', 'on-dagpenge'],
      because: ['education-used'],
      amounts: ['highest-dagpenge'],
      source: cite('lbk-1077-2025', '§ 48 a, stk. 3'),
    },
  },
  plugs: { 'highest-dagpenge': { value: figure('dagpenge.highest'), as: 'kroner' } },
});
