import { defineFlow } from '../../src/language/flow.ts';
import {
  atMost,
  below,
  equals,
  figure,
  inWork,
  is,
  isNot,
  otherSituation,
  otherSituationOutcome,
} from '../vocabulary.ts';

const sixMonthsFirst = is('benefit', 'dagpenge', 'kontanthjaelp', 'none');
const underSixMonths = below('weeks-unemployed', 'wage-subsidy.weeks');
const notSingleParent = is('single-parent', 'no');

/** Løntilskud: a job at which the employer gets a subsidy to the wage for a time. */
export default defineFlow({
  scheme: 'wage-subsidy',
  rows: [
    { number: '1', ...otherSituation },
    { number: '2', if: [inWork], then: 'in-work' },
    { number: '3', if: [is('benefit', 'ledighedsydelse')], then: 'flexi-job' },
    { number: '4', if: [below('age', 'minor.age')], then: 'under-18' },
    {
      number: '5',
      if: [
        sixMonthsFirst,
        is('education', 'foreign'),
        atMost('age', 'wage-subsidy.age-no-waiting'),
        underSixMonths,
        notSingleParent,
      ],
      then: 'foreign-education',
    },
    {
      number: '6',
      if: [
        sixMonthsFirst,
        isNot('education', 'primary'),
        below('age', 'wage-subsidy.age-no-waiting'),
        underSixMonths,
        notSingleParent,
      ],
      then: 'six-months-first',
    },
    {
      number: '7',
      if: [
        sixMonthsFirst,
        isNot('education', 'primary'),
        equals('age', 'wage-subsidy.age-no-waiting'),
        underSixMonths,
        notSingleParent,
      ],
      then: 'age-fifty',
    },
    { number: '8', then: 'job-with-training' },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    'flexi-job': { verdict: 'no' },
    'under-18': { verdict: 'no' },
    'foreign-education': { verdict: 'ask' },
    'six-months-first': {
      verdict: 'later',
      window: { counts: 'weeks-unemployed', opens: figure('wage-subsidy.weeks') },
    },
    'age-fifty': { verdict: 'ask' },
    'job-with-training': { verdict: 'possible', because: ['benefit', 'age'] },
  },
});
