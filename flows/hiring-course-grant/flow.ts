import { defineFlow } from '../../src/language/flow.ts';
import { below, figure, inWork, is, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

/** Tilskud til kurser ved ansættelse: an employer who hires may get a course paid. */
export default defineFlow({
  scheme: 'hiring-course-grant',
  rows: [
    { number: '1', ...otherSituation },
    { number: '2', if: [inWork], then: 'in-work' },
    { number: '3', if: [is('benefit', 'sygedagpenge', 'jobafklaring')], then: 'on-sick-leave' },
    {
      number: '4',
      if: [below('weeks-unemployed', 'hiring-course.weeks')],
      then: 'six-months-first',
    },
    { only: 'overview', then: 'likely' },
    { number: '5', if: [is('job-offer', 'shorter')], then: 'job-too-short' },
    { number: '6', if: [is('job-offer', 'none')], then: 'tell-employers' },
    { number: '7', then: 'apply-before-start' },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    'on-sick-leave': { verdict: 'ask' },
    'six-months-first': {
      verdict: 'later',
      window: { counts: 'weeks-unemployed', opens: figure('hiring-course.weeks') },
    },
    likely: { verdict: 'possible', because: ['benefit', 'weeks-unemployed'] },
    'job-too-short': { verdict: 'ask' },
    'tell-employers': { verdict: 'possible' },
    'apply-before-start': { verdict: 'possible', because: ['job-offer', 'weeks-unemployed'] },
  },
});
