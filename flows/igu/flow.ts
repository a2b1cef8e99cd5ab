import { defineFlow } from '../../src/language/flow.ts';
import { above, atLeast, below, either, equals, is } from '../vocabulary.ts';

const beginBy = { lastStart: 'igu.last-start' };

/** Integrationsgrunduddannelse: paid work and school for refugees and their families. */
export default defineFlow({
  scheme: 'igu',
  rows: [
    { after: 'igu.last-start', then: 'ended' },
    { if: [is('newcomer', 'no')], then: 'not-relevant' },
    { until: '2023-12-31', then: 'ask-office' },
    { if: [is('refugee-or-family', 'no')], then: 'not-covered' },
    { if: [is('refugee-or-family', 'unknown')], then: 'find-out' },
    {
      if: [either(below('age', 'igu.age-from'), atLeast('age', 'igu.age-below'))],
      then: 'outside-age',
    },
    { only: 'overview', then: 'likely' },
    { if: [above('years-in-denmark', 'igu.years')], then: 'too-long-in-denmark' },
    { if: [equals('years-in-denmark', 'igu.years')], then: 'count-the-years' },
    { then: 'paid-training' },
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
