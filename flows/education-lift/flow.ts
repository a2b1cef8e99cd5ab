import { defineFlow } from '../../src/language/flow.ts';
import {
  below,
  figure,
  is,
  isNot,
  otherSituation,
  otherSituationOutcome,
  unskilled,
} from '../vocabulary.ts';

/** Uddannelsesløft: a vocational education while on dagpenge, at a higher rate. */
export default defineFlow({
  scheme: 'education-lift',
  rows: [
    { until: '2023-12-31', then: 'not-yet' },
    otherSituation,
    { if: [isNot('benefit', 'dagpenge', 'notice')], then: 'not-insured' },
    { if: [below('age', 'education-lift.age')], then: 'under-30' },
    { if: [is('education', 'foreign')], then: 'foreign-education' },
    { if: [is('education', 'academy', 'higher')], then: 'higher-education' },
    { if: [is('education', 'vocational'), is('education-used', 'yes')], then: 'usable-education' },
    { if: [is('benefit', 'notice')], then: 'when-unemployed' },
    { if: [unskilled], then: 'unskilled' },
    { then: 'outdated-education' },
  ],
  outcomes: {
    'not-yet': { verdict: 'no' },
    'other-situation': otherSituationOutcome,
    'not-insured': { verdict: 'no' },
    'under-30': { verdict: 'no' },
    'foreign-education': { verdict: 'ask' },
    'higher-education': {
      verdict: 'no',
      instead: ['adult-apprenticeship', 'regional-course-pool'],
    },
    'usable-education': { verdict: 'no' },
    'when-unemployed': { verdict: 'later' },
    unskilled: { verdict: 'right', amounts: ['highest-dagpenge'] },
    'outdated-education': {
      verdict: 'right',
      because: ['benefit', 'age', 'education-used'],
      amounts: ['highest-dagpenge'],
    },
  },
  plugs: { 'highest-dagpenge': { value: figure('dagpenge.highest'), as: 'kroner' } },
});
