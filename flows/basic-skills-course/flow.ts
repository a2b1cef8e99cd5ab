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
    otherSituation,
    { if: [inWork], then: 'in-work' },
    {
      from: kontanthjaelpReform,
      if: [is('skills-test', 'need-shown'), ...onWorkDuty('yes')],
      then: 'work-duty',
    },
    {
      from: kontanthjaelpReform,
      if: [is('skills-test', 'need-shown'), ...onWorkDuty('unknown')],
      then: 'work-duty-unknown',
    },
    { if: [is('skills-test', 'need-shown')], then: 'course-now' },
    { if: [is('skills-test', 'no-need')], then: 'not-needed' },
    { if: [is('reading-difficulty', 'yes')], then: 'take-a-test' },
    { then: 'not-relevant' },
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
