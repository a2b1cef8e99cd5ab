import { defineFlow } from '../../src/language/flow.ts';
import {
  below,
  is,
  kontanthjaelpReform,
  onWorkDuty,
  otherSituation,
  otherSituationOutcome,
  unskilled,
} from '../vocabulary.ts';

/** Vejledning og opkvalificering: an offer from the office, for nearly everyone out of work. */
export default defineFlow({
  scheme: 'upskilling-offer',
  rows: [
    otherSituation,
    { if: [is('benefit', 'job')], then: 'in-work' },
    { if: [is('benefit', 'notice')], then: 'under-notice' },
    { if: [is('benefit', 'sygedagpenge')], then: 'on-sick-leave' },
    { if: [is('benefit', 'ledighedsydelse')], then: 'flexi-job' },
    { if: [is('benefit', 'uddannelseshjaelp')], then: 'toward-education' },
    { if: [is('benefit', 'none'), below('age', 'minor.age')], then: 'under-18' },
    { if: [is('benefit', 'none')], then: 'self-supporting' },
    { if: [is('benefit', 'fortidspension')], then: 'disability-pension' },
    {
      if: [is('benefit', 'jobafklaring', 'ressourceforloeb', 'revalidering')],
      then: 'reduced-capacity',
    },
    { from: kontanthjaelpReform, if: [...onWorkDuty('yes')], then: 'work-duty' },
    { from: kontanthjaelpReform, if: [...onWorkDuty('unknown')], then: 'work-duty-unknown' },
    {
      from: kontanthjaelpReform,
      if: [is('benefit', 'kontanthjaelp'), below('age', 'upskilling.young-age'), unskilled],
      then: 'toward-education',
    },
    { then: 'unemployed' },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no', instead: ['adult-apprenticeship'] },
    'under-notice': { verdict: 'no', instead: ['dismissal-upskilling', 'six-week-course'] },
    'on-sick-leave': { verdict: 'possible' },
    'flexi-job': { verdict: 'possible' },
    'toward-education': { verdict: 'possible' },
    'under-18': { verdict: 'possible' },
    'self-supporting': { verdict: 'right' },
    'disability-pension': { verdict: 'possible' },
    'reduced-capacity': { verdict: 'possible' },
    'work-duty': { verdict: 'possible' },
    'work-duty-unknown': { verdict: 'ask' },
    unemployed: { verdict: 'possible', because: ['benefit', 'work-duty'] },
  },
});
