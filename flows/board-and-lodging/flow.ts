import { defineFlow } from '../../src/language/flow.ts';
import { atMost, inWork, is, isNot, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

/** Kost og logi: board and lodging when a course is far from home. */
export default defineFlow({
  scheme: 'board-and-lodging',
  rows: [
    otherSituation,
    { if: [inWork], then: 'in-work' },
    { if: [isNot('support-for', 'six-week')], then: 'other-course' },
    { if: [is('course-level', 'academy')], then: 'academy-level' },
    { if: [is('staying-away', 'no')], then: 'living-at-home' },
    { if: [is('lodging-paid', 'yes')], then: 'already-covered' },
    { if: [atMost('daily-km', 'lodging.min-km')], then: 'special-reason' },
    { if: [is('lodging-paid', 'partly')], then: 'reduced' },
    { then: 'covered' },
  ],
  outcomes: {
    'other-situation': otherSituationOutcome,
    'in-work': { verdict: 'no' },
    'other-course': { verdict: 'ask' },
    'academy-level': { verdict: 'no' },
    'living-at-home': { verdict: 'no' },
    'already-covered': { verdict: 'no' },
    'special-reason': { verdict: 'ask' },
    reduced: { verdict: 'right' },
    covered: { verdict: 'right', because: ['staying-away', 'daily-km', 'lodging-paid'] },
  },
});
