import { defineFlow } from '../../src/language/flow.ts';
import { is, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

/** Den regionale uddannelsespulje: short courses toward jobs, from the first day out of work. */
export default defineFlow({
  scheme: 'regional-course-pool',
  rows: [
    otherSituation,
    { if: [is('benefit', 'job')], then: 'in-work' },
    { if: [is('benefit', 'notice')], then: 'when-unemployed' },
    { if: [is('benefit', 'dagpenge')], then: 'from-day-one' },
    { from: '2021-01-01', then: 'from-day-one' },
    { then: 'not-covered-yet' },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    'when-unemployed': { verdict: 'later' },
    'from-day-one': { verdict: 'possible', because: ['benefit'] },
    'not-covered-yet': { verdict: 'no', because: ['benefit'] },
  },
});
