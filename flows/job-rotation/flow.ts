import { defineFlow } from '../../src/language/flow.ts';
import { inWork, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

/** Jobrotation: closed; cases that were granted before go on. */
export default defineFlow({
  scheme: 'job-rotation',
  rows: [
    { number: '1', after: 'job-rotation.last-day', then: 'ended' },
    { number: '2', ...otherSituation },
    { number: '3', if: [inWork], then: 'as-employee' },
    { number: '4', then: 'as-substitute' },
  ],
  outcomes: {
    ended: { verdict: 'ended' },
    'other-situation': otherSituationOutcome,
    'as-employee': { verdict: 'ask' },
    'as-substitute': { verdict: 'possible', because: ['benefit'] },
  },
});
