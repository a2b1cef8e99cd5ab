import { defineFlow } from '../../src/language/flow.ts';
import { is, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

/** Job-VEU: a way in which firms, schools and offices work together; nothing to apply for. */
export default defineFlow({
  scheme: 'job-veu',
  rows: [
    { number: '1', ...otherSituation },
    {
      number: '2',
      if: [is('benefit', 'job'), is('education', 'vocational', 'academy', 'higher')],
      then: 'in-work-skilled',
    },
    {
      number: '3',
      only: 'full',
      if: [is('benefit', 'job'), is('employer-training', 'yes')],
      then: 'through-employer',
    },
    { number: '4', if: [is('benefit', 'job')], then: 'ask-union' },
    { number: '5', then: 'ask-office' },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work-skilled': { verdict: 'ask', decides: 'firm' },
    'through-employer': { verdict: 'ask', decides: 'firm' },
    'ask-union': { verdict: 'ask', decides: 'firm' },
    'ask-office': { verdict: 'ask', because: ['benefit'] },
  },
});
