import { defineFlow } from '../../../src/language/flow.ts';
import { definePersonas } from '../../../src/language/personas.ts';
import { definePoints } from '../../../src/language/points.ts';
import { cite } from './cite.ts';
import { comparedIn } from './compared.ts';
import { person, words } from './words.ts';

const { is, below, passed, minus, answerOrZero, figure } = words;

const beginBy = { daysAgo: 'days-since-wreck', beginWithin: figure('after-wreck.begin-within') };
const finishBy = { daysAgo: 'days-since-wreck', finishWithin: figure('after-wreck.finish-within') };

/** Calendar months after a day, a question that the overview reads as another, a number in a text. */
export const afterWreck = defineFlow({
  scheme: 'after-wreck',
  overviewReads: { 'age-at-wreck': 'age' },
  rows: [
    { number: '1', if: [is('wrecked', 'no')], then: 'no-wreck', source: cite('§ 20') },
    {
      number: '2',
      if: [below('age-at-wreck', 'after-wreck.age')],
      then: 'too-young',
      source: cite('§ 21'),
    },
    { only: 'overview', then: 'likely', source: cite('§ 20') },
    {
      number: '3',
      if: [passed('days-since-wreck', 'after-wreck.finish-within')],
      then: 'finished-too-late',
      source: cite('§ 23'),
    },
    {
      number: '4',
      if: [is('repair-begun', 'no'), passed('days-since-wreck', 'after-wreck.begin-within')],
      then: 'begun-too-late',
      source: cite('§ 23'),
    },
    { number: '5', if: [is('repair-begun', 'no')], then: 'begin-in-time', source: cite('§ 23') },
    {
      number: '6',
      if: [below('repair-weeks', 'after-wreck.weeks')],
      then: 'finish-in-time',
      source: cite('§ 22'),
    },
    { number: '7', then: 'used-up', source: cite('§ 22') },
  ],
  outcomes: {
    'no-wreck': { verdict: 'no' },
    'too-young': { verdict: 'no' },
    likely: { verdict: 'possible', because: ['wrecked', 'age'] },
    'finished-too-late': { verdict: 'no', window: finishBy },
    'begun-too-late': { verdict: 'no', window: beginBy },
    'begin-in-time': { verdict: 'possible', window: { ...beginBy, ...finishBy } },
    'finish-in-time': { verdict: 'possible', because: ['repair-begun'], window: finishBy },
    'used-up': { verdict: 'no' },
  },
  plugs: {
    'weeks-left': {
      value: minus(figure('after-wreck.weeks'), answerOrZero('repair-weeks')),
      as: 'whole',
    },
  },
});

export const afterWreckPoints = definePoints('after-wreck', [
  { id: 'report', part: 'do', contact: 'union', source: cite('§ 20') },
  { id: 'how-much', part: 'ask' },
  { id: 'log-book', part: 'bring' },
  ...comparedIn(cite('§ 20')),
]);

const wrecked = { wrecked: 'yes', 'age-at-wreck': 40 };
const since = (days: number, begun?: 'yes' | 'no') => ({
  ...wrecked,
  'days-since-wreck': days,
  ...(begun === undefined ? {} : { 'repair-begun': begun }),
});

export const afterWreckPersonas = definePersonas('after-wreck', [
  person('Allan, uden forlis', { wrecked: 'no' }, 'no-wreck'),
  person('Birk, 17 år ved forliset', { wrecked: 'yes', 'age-at-wreck': 17 }, 'too-young'),
  person('Cilla, 18 år, i overblikket', { wrecked: 'yes', age: 18 }, 'likely', {
    mode: 'overview',
  }),
  person(
    'Dorte, 18 år, for sent ude',
    { wrecked: 'yes', 'age-at-wreck': 18, 'days-since-wreck': 185 },
    'finished-too-late',
  ),
  person(
    'Egon, på den sidste dag, i gang',
    { ...since(184, 'yes'), 'repair-weeks': 7 },
    'finish-in-time',
  ),
  person('Frida, i gang, uger brugt', { ...since(60, 'yes'), 'repair-weeks': 8 }, 'used-up'),
  person('Gerda, på den sidste dag for at begynde', since(92, 'no'), 'begin-in-time'),
  person('Holger, dagen efter', since(93, 'no'), 'begun-too-late'),
]);
