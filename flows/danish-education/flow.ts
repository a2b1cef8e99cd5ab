import { defineFlow } from '../../src/language/flow.ts';
import { atLeast, below, is } from '../vocabulary.ts';

/** Danskuddannelse: Danish for adults who have come from another country. */
export default defineFlow({
  scheme: 'danish-education',
  rows: [
    { number: '1', if: [is('newcomer', 'no')], then: 'not-relevant' },
    { number: '2', if: [below('age', 'minor.age')], then: 'under-18' },
    { only: 'overview', then: 'likely' },
    { number: '3', if: [is('residence-permit', 'no')], then: 'no-permit' },
    { number: '4', if: [is('registered', 'no')], then: 'not-registered' },
    { number: '5', if: [atLeast('danish-start-years', 'danish.years')], then: 'over-five-years' },
    { number: '6', if: [is('schooling', 'little')], then: 'danish-1' },
    { number: '7', if: [is('schooling', 'short')], then: 'danish-2' },
    { number: '8', then: 'danish-3' },
  ],
  outcomes: {
    'not-relevant': { verdict: 'no' },
    'under-18': { verdict: 'ask' },
    likely: { verdict: 'right', because: ['newcomer', 'age'] },
    'no-permit': { verdict: 'ask' },
    'not-registered': { verdict: 'later' },
    'over-five-years': { verdict: 'ask' },
    'danish-1': { verdict: 'right' },
    'danish-2': { verdict: 'right' },
    'danish-3': { verdict: 'right', because: ['schooling'] },
  },
});
