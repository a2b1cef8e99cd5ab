import { defineFlow } from '../../src/language/flow.ts';
import {
  atLeast,
  inWork,
  is,
  kontanthjaelpReform,
  onWorkDuty,
  otherSituation,
  otherSituationOutcome,
  unskilled,
} from '../vocabulary.ts';

/** Realkompetencevurdering: what a person has learnt at work, assessed. */
export default defineFlow({
  scheme: 'prior-learning-assessment',
  rows: [
    otherSituation,
    { if: [inWork], then: 'in-work' },
    { if: [is('education', 'academy', 'higher')], then: 'higher-education' },
    { if: [is('education', 'foreign')], then: 'foreign-education' },
    {
      from: kontanthjaelpReform,
      if: [unskilled, ...onWorkDuty('yes', 'unknown')],
      then: 'work-duty',
    },
    {
      if: [
        unskilled,
        is('benefit', 'dagpenge', 'kontanthjaelp', 'integration-benefit'),
        atLeast('age', 'prior-learning.age'),
      ],
      then: 'assessment',
    },
    { then: 'maybe' },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    'higher-education': { verdict: 'no' },
    'foreign-education': { verdict: 'ask' },
    'work-duty': { verdict: 'ask' },
    assessment: { verdict: 'right' },
    maybe: { verdict: 'possible', because: ['benefit', 'education', 'age'] },
  },
});
