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
    { number: '1', ...otherSituation },
    { number: '2', if: [inWork], then: 'in-work' },
    { number: '3', if: [is('education', 'academy', 'higher')], then: 'higher-education' },
    { number: '4', if: [is('education', 'foreign')], then: 'foreign-education' },
    {
      number: '5',
      from: kontanthjaelpReform,
      if: [unskilled, ...onWorkDuty('yes', 'unknown')],
      then: 'work-duty',
    },
    {
      number: '6',
      if: [
        unskilled,
        is('benefit', 'dagpenge', 'kontanthjaelp', 'integration-benefit'),
        atLeast('age', 'prior-learning.age'),
      ],
      then: 'assessment',
    },
    { number: '7', then: 'maybe' },
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
