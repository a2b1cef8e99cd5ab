import { defineFlow } from '../../src/language/flow.ts';
import { inWork, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

/** Pulje til opkvalificering inden for mangelområder: closed, merged into the regional pool. */
export default defineFlow({
  scheme: 'shortage-pool',
  rows: [
    { number: '1', from: '2021-01-01', then: 'ended' },
    { number: '2', ...otherSituation },
    { number: '3', if: [inWork], then: 'in-work' },
    { number: '4', then: 'ask-office' },
  ],
  outcomes: {
    ended: { verdict: 'ended', instead: ['regional-course-pool'] },
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    'ask-office': { verdict: 'ask', because: ['benefit'] },
  },
});
