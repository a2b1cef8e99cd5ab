import { defineFlow } from '../../src/language/flow.ts';
import { below, inWork, is, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

/** Virksomhedspraktik: some weeks at a firm, on one's own benefit. */
export default defineFlow({
  scheme: 'work-placement',
  rows: [
    otherSituation,
    { if: [inWork], then: 'in-work' },
    {
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
    { if: [is('benefit', 'none'), below('age', 'minor.age')], then: 'up-to-13-weeks' },
    { then: 'up-to-4-weeks' },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    'up-to-13-weeks': { verdict: 'possible' },
    'up-to-4-weeks': { verdict: 'possible', because: ['benefit'] },
  },
});
