import { defineFlow } from '../../src/language/flow.ts';
import {
  inWork,
  is,
  kontanthjaelpReform,
  onWorkDuty,
  otherSituation,
  otherSituationOutcome,
} from '../vocabulary.ts';

/** A course in reading, writing, maths or for dyslexia, after a test that shows the need. */
export default defineFlow({
  scheme: 'basic-skills-course',
  rows: [
    { number: '1', ...otherSituation },
    { number: '2', if: [inWork], then: 'in-work' },
    {
      number: '3',
      from: kontanthjaelpReform,
      if: [is('skills-test', 'need-shown'), ...onWorkDuty('yes')],
      then: 'work-duty',
    },
    {
      number: '4',
      from: kontanthjaelpReform,
      if: [is('skills-test', 'need-shown'), ...onWorkDuty('unknown')],
      then: 'work-duty-unknown',
    },
    { number: '5', if: [is('skills-test', 'need-shown')], then: 'course-now' },
    { number: '6', if: [is('skills-test', 'no-need')], then: 'not-needed' },
    { number: '7', if: [is('reading-difficulty', 'yes')], then: 'take-a-test' },
    { number: '8', then: 'not-relevant' },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    'work-duty': { verdict: 'possible' },
    'work-duty-unknown': { verdict: 'ask' },
    'course-now': { verdict: 'right' },
    'not-needed': { verdict: 'no' },
    'take-a-test': { verdict: 'ask' },
    'not-relevant': { verdict: 'no', because: ['reading-difficulty'] },
  },
});
