import { defineFlow } from '../../src/language/flow.ts';
import { inWork, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

/** Pulje til opkvalificering inden for mangelområder: closed, merged into the regional pool. */
export default defineFlow({
  scheme: 'shortage-pool',
  rows: [
    { from: '2021-01-01', then: 'ended' },
    otherSituation,
    { if: [inWork], then: 'in-work' },
    { then: 'ask-office' },
  ],
  outcomes: {
    ended: { verdict: 'ended', instead: ['regional-course-pool'] },
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    'ask-office': { verdict: 'ask', because: ['benefit'] },
  },
});
