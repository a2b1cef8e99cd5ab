import { defineFlow } from '../../src/language/flow.ts';
import { inWork, is, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

/** Aids, a mentor, personal assistance and teaching materials while on a course. */
export default defineFlow({
  scheme: 'aids-and-mentor',
  rows: [
    otherSituation,
    { if: [inWork], then: 'in-work' },
    { if: [is('support-for', 'other')], then: 'other-course' },
    { if: [is('disability', 'yes')], then: 'with-assistance' },
    { if: [is('support-for', 'six-week')], then: 'own-expenses' },
    { then: 'aids-mentor-materials' },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    'other-course': { verdict: 'ask' },
    'with-assistance': { verdict: 'possible' },
    'own-expenses': { verdict: 'no' },
    'aids-mentor-materials': { verdict: 'possible', because: ['support-for'] },
  },
});
