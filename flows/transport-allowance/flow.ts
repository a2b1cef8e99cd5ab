import { defineFlow } from '../../src/language/flow.ts';
import {
  above,
  inWork,
  is,
  kontanthjaelpReform,
  minus,
  onWorkDuty,
  otherSituation,
  otherSituationOutcome,
  times,
} from '../vocabulary.ts';

const aDay = times(minus('daily-km', 'transport.free-km'), 'transport.kr-per-km');

/** Befordringsgodtgørelse: money for the way to a course and back. */
export default defineFlow({
  scheme: 'transport-allowance',
  rows: [
    { number: '1', ...otherSituation },
    { number: '2', if: [inWork], then: 'in-work' },
    { number: '3', if: [is('support-for', 'other')], then: 'other-course' },
    { number: '4', if: [is('benefit', 'fortidspension')], then: 'not-covered' },
    { number: '5', if: [is('benefit', 'none')], then: 'after-assessment' },
    {
      number: '6',
      if: [is('support-for', 'six-week'), is('course-level', 'academy')],
      then: 'academy-level',
    },
    { number: '7', if: [is('disability-transport', 'yes')], then: 'actual-cost' },
    { number: '8', if: [is('staying-away', 'yes')], then: 'travel-to-lodging' },
    { number: '9', if: [above('daily-km', 'transport.free-km')], then: 'per-km' },
    {
      number: '10',
      from: kontanthjaelpReform,
      if: [...onWorkDuty('yes')],
      then: 'work-duty-transport',
    },
    {
      number: '11',
      if: [
        is('support-for', 'offer'),
        is(
          'benefit',
          'kontanthjaelp',
          'uddannelseshjaelp',
          'integration-benefit',
          'jobafklaring',
          'ressourceforloeb',
        ),
      ],
      then: 'municipal-guidelines',
    },
    { number: '12', then: 'too-near' },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    'other-course': { verdict: 'ask' },
    'not-covered': { verdict: 'no' },
    'after-assessment': { verdict: 'ask' },
    'academy-level': { verdict: 'ask' },
    'actual-cost': { verdict: 'right', decides: 'municipality' },
    'travel-to-lodging': { verdict: 'right' },
    'per-km': { verdict: 'right', amounts: ['amount-a-day'] },
    'work-duty-transport': { verdict: 'possible' },
    'municipal-guidelines': { verdict: 'ask' },
    'too-near': { verdict: 'no', because: ['daily-km'] },
  },
  plugs: {
    'amount-a-day': { value: aDay, as: 'kroner' },
    'amount-a-week': { value: times(aDay, 'transport.days-a-week'), as: 'whole' },
  },
});
