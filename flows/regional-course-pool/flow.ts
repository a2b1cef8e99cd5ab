import { defineFlow } from '../../src/language/flow.ts';
import { is, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

/** Den regionale uddannelsespulje: short courses toward jobs, from the first day out of work. */
export default defineFlow({
  scheme: 'regional-course-pool',
  rows: [
    { number: '1', ...otherSituation },
    { number: '2', if: [is('benefit', 'job')], then: 'in-work' },
    { number: '3', if: [is('benefit', 'notice')], then: 'when-unemployed' },
    { number: '4', if: [is('benefit', 'dagpenge')], then: 'from-day-one' },
    { number: '5', from: '2021-01-01', then: 'from-day-one' },
    { number: '6', then: 'not-covered-yet' },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    'when-unemployed': { verdict: 'later' },
    'from-day-one': { verdict: 'possible', because: ['benefit'] },
    'not-covered-yet': { verdict: 'no', because: ['benefit'] },
  },
});
