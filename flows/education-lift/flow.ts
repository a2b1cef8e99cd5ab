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
    { number: '1', until: '2023-12-31', then: 'not-yet' },
    { number: '2', ...otherSituation },
    { number: '3', if: [isNot('benefit', 'dagpenge', 'notice')], then: 'not-insured' },
    { number: '4', if: [below('age', 'education-lift.age')], then: 'under-30' },
    { number: '5', if: [is('education', 'foreign')], then: 'foreign-education' },
    { number: '6', if: [is('education', 'academy', 'higher')], then: 'higher-education' },
    {
      number: '7',
      if: [is('education', 'vocational'), is('education-used', 'yes')],
      then: 'usable-education',
    },
    { number: '8', if: [is('benefit', 'notice')], then: 'when-unemployed' },
    { number: '9', if: [unskilled], then: 'unskilled' },
    { number: '10', then: 'outdated-education' },
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
