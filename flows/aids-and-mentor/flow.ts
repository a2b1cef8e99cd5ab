import { defineFlow } from '../../src/language/flow.ts';
import { inWork, is, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

/** Aids, a mentor, personal assistance and teaching materials while on a course. */
export default defineFlow({
  scheme: 'aids-and-mentor',
  rows: [
    { number: '1', ...otherSituation },
    { number: '2', if: [inWork], then: 'in-work' },
    { number: '3', if: [is('support-for', 'other')], then: 'other-course' },
    { number: '4', if: [is('disability', 'yes')], then: 'with-assistance' },
    { number: '5', if: [is('support-for', 'six-week')], then: 'own-expenses' },
    { number: '6', then: 'aids-mentor-materials' },
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
