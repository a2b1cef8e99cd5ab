import { defineFlow } from '../../src/language/flow.ts';
import { atMost, inWork, is, isNot, otherSituation, otherSituationOutcome } from '../vocabulary.ts';

/** Kost og logi: board and lodging when a course is far from home. */
export default defineFlow({
  scheme: 'board-and-lodging',
  rows: [
    { number: '1', ...otherSituation },
    { number: '2', if: [inWork], then: 'in-work' },
    { number: '3', if: [isNot('support-for', 'six-week')], then: 'other-course' },
    { number: '4', if: [is('course-level', 'academy')], then: 'academy-level' },
    { number: '5', if: [is('staying-away', 'no')], then: 'living-at-home' },
    { number: '6', if: [is('lodging-paid', 'yes')], then: 'already-covered' },
    { number: '7', if: [atMost('daily-km', 'lodging.min-km')], then: 'special-reason' },
    { number: '8', if: [is('lodging-paid', 'partly')], then: 'reduced' },
    { number: '9', then: 'covered' },
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
