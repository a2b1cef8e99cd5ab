import { defineFlow } from '../../src/language/flow.ts';
import { atLeast, below, either, is, kontanthjaelpReform, onWorkDuty } from '../vocabulary.ts';

/** Vejledning og opkvalificering under the Integration Act. */
export default defineFlow({
  scheme: 'integration-upskilling',
  rows: [
    { number: '1', if: [is('newcomer', 'no')], then: 'not-relevant' },
    { number: '2', if: [is('integration-act', 'no')], then: 'ordinary-rules' },
    { number: '3', if: [is('integration-act', 'unknown')], then: 'find-out' },
    { number: '4', if: [is('benefit', 'job')], then: 'in-work' },
    { number: '5', if: [below('age', 'minor.age')], then: 'under-18' },
    { number: '6', from: kontanthjaelpReform, if: [...onWorkDuty('yes')], then: 'work-duty' },
    {
      number: '7',
      from: kontanthjaelpReform,
      if: [...onWorkDuty('unknown')],
      then: 'work-duty-unknown',
    },
    {
      number: '8',
      if: [
        either(atLeast('age', 'integration.su-age'), is('children', 'yes')),
        is('education', 'primary', 'upper-secondary', 'foreign'),
      ],
      then: 'with-su-education',
    },
    { number: '9', then: 'without-su-education' },
  ],
  outcomes: {
    'not-relevant': { verdict: 'no', instead: ['upskilling-offer'] },
    'ordinary-rules': { verdict: 'no', instead: ['upskilling-offer'] },
    'find-out': { verdict: 'ask' },
    'in-work': { verdict: 'ask' },
    'under-18': { verdict: 'ask' },
    'work-duty': { verdict: 'possible' },
    'work-duty-unknown': { verdict: 'ask' },
    'with-su-education': { verdict: 'possible' },
    'without-su-education': { verdict: 'possible', because: ['age', 'children', 'education'] },
  },
});
