import { defineFlow } from '../../../src/language/flow.ts';
import { definePersonas } from '../../../src/language/personas.ts';
import { definePoints } from '../../../src/language/points.ts';
import { cite } from './cite.ts';
import { person, words } from './words.ts';

const { atMost, minus, times, answer } = words;

const aDay = times(minus(answer('daily-miles'), 'fare-help.free-miles'), {
  figure: 'fare-help.kr-a-mile',
});

/** Outside the overview: an amount that is computed, on the days on which its figure has a value. */
export const fareHelp = defineFlow({
  scheme: 'fare-help',
  rows: [
    {
      number: '1',
      if: [atMost('daily-miles', 'fare-help.free-miles')],
      then: 'too-near',
      source: cite('§ 31'),
    },
    { number: '2', then: 'a-mile', source: cite('§ 32') },
  ],
  outcomes: {
    'too-near': { verdict: 'no' },
    'a-mile': { verdict: 'right', because: ['daily-miles'], amounts: ['fare'] },
  },
  plugs: {
    'a-day': { value: aDay, as: 'kroner' },
    'in-kroner': { value: aDay, as: 'whole' },
  },
});

export const fareHelpPoints = definePoints('fare-help', [
  { id: 'keep-tickets', part: 'do', contact: 'yourself', source: cite('§ 32') },
  { id: 'when-paid', part: 'ask' },
  { id: 'tickets', part: 'bring' },
]);

export const fareHelpPersonas = definePersonas('fare-help', [
  person('Inger, 24 sømil', { 'daily-miles': 24 }, 'too-near'),
  person('Jens, 24,1 sømil', { 'daily-miles': 24.1 }, 'a-mile'),
]);
