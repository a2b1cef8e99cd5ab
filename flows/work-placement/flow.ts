import { defineFlow } from '../../src/language/flow.ts';
import { below, inWork, is, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

/** Virksomhedspraktik: some weeks at a firm, on one's own benefit. */
export default defineFlow({
  scheme: 'work-placement',
  rows: [
    { number: '1', ...otherSituation },
    { number: '2', if: [inWork], then: 'in-work' },
    {
      number: '3',
      if: [
        is(
          'benefit',
          'sygedagpenge',
          'jobafklaring',
          'ressourceforloeb',
          'revalidering',
          'fortidspension',
          'ledighedsydelse',
        ),
      ],
      then: 'up-to-13-weeks',
    },
    { number: '4', if: [is('benefit', 'none'), below('age', 'minor.age')], then: 'up-to-13-weeks' },
    { number: '5', then: 'up-to-4-weeks' },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    'up-to-13-weeks': { verdict: 'possible' },
    'up-to-4-weeks': { verdict: 'possible', because: ['benefit'] },
  },
});
