import { defineFlow } from '../../src/language/flow.ts';
import { above, atLeast, below, either, equals, is } from '../vocabulary.ts';

const beginBy = { lastStart: 'igu.last-start' };

/** Integrationsgrunduddannelse: paid work and school for refugees and their families. */
export default defineFlow({
  scheme: 'igu',
  rows: [
    { number: '1', after: 'igu.last-start', then: 'ended' },
    { number: '2', if: [is('newcomer', 'no')], then: 'not-relevant' },
    { number: '3', until: '2023-12-31', then: 'ask-office' },
    { number: '4', if: [is('refugee-or-family', 'no')], then: 'not-covered' },
    { number: '5', if: [is('refugee-or-family', 'unknown')], then: 'find-out' },
    {
      number: '6',
      if: [either(below('age', 'igu.age-from'), atLeast('age', 'igu.age-below'))],
      then: 'outside-age',
    },
    { only: 'overview', then: 'likely' },
    { number: '7', if: [above('years-in-denmark', 'igu.years')], then: 'too-long-in-denmark' },
    { number: '8', if: [equals('years-in-denmark', 'igu.years')], then: 'count-the-years' },
    { number: '9', then: 'paid-training' },
  ],
  outcomes: {
    ended: { verdict: 'ended' },
    'not-relevant': { verdict: 'no' },
    'ask-office': { verdict: 'ask', because: ['newcomer'] },
    'not-covered': { verdict: 'no' },
    'find-out': { verdict: 'ask', window: beginBy },
    'outside-age': { verdict: 'no' },
    likely: { verdict: 'possible', because: ['refugee-or-family', 'age'], window: beginBy },
    'too-long-in-denmark': { verdict: 'no' },
    'count-the-years': { verdict: 'ask', window: beginBy },
    'paid-training': {
      verdict: 'possible',
      because: ['refugee-or-family', 'age', 'years-in-denmark'],
      window: beginBy,
    },
  },
});
