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
    { number: '1', ...otherSituation },
    { number: '2', if: [is('benefit', 'job')], then: 'in-work' },
    { number: '3', if: [is('benefit', 'notice')], then: 'under-notice' },
    { number: '4', if: [is('benefit', 'sygedagpenge')], then: 'on-sick-leave' },
    { number: '5', if: [is('benefit', 'ledighedsydelse')], then: 'flexi-job' },
    { number: '6', if: [is('benefit', 'uddannelseshjaelp')], then: 'toward-education' },
    { number: '7', if: [is('benefit', 'none'), below('age', 'minor.age')], then: 'under-18' },
    { number: '8', if: [is('benefit', 'none')], then: 'self-supporting' },
    { number: '9', if: [is('benefit', 'fortidspension')], then: 'disability-pension' },
    {
      number: '10',
      if: [is('benefit', 'jobafklaring', 'ressourceforloeb', 'revalidering')],
      then: 'reduced-capacity',
    },
    { number: '11', from: kontanthjaelpReform, if: [...onWorkDuty('yes')], then: 'work-duty' },
    {
      number: '12',
      from: kontanthjaelpReform,
      if: [...onWorkDuty('unknown')],
      then: 'work-duty-unknown',
    },
    {
      number: '13',
      from: kontanthjaelpReform,
      if: [is('benefit', 'kontanthjaelp'), below('age', 'upskilling.young-age'), unskilled],
      then: 'toward-education',
    },
    { number: '14', then: 'unemployed' },
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
