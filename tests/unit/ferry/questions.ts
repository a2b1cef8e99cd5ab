import { defineQuestions } from '../../../src/language/questions.ts';

/** What the invented schemes ask: each kind of question, and each thing that one can say of itself. */
export const questions = defineQuestions({
  'lives-on-island': { kind: 'choice', answers: { yes: {}, no: {} } },
  weeks: { kind: 'number', from: 0, to: 52 },
  trade: {
    kind: 'choice',
    groups: {
      'at-sea': { fisher: {}, pilot: {}, stoker: { until: '2025-06-30' } },
      ashore: { none: {} },
    },
  },
  age: {
    kind: 'number',
    from: 15,
    to: 99,
    moves: { by: 'years', to: 'more' },
  },
  'has-boat': { kind: 'yes-no' },
  'weeks-ashore': {
    kind: 'number',
    from: 0,
    to: 520,
    changesTo: 'more',
    moves: { by: 'weeks', to: 'more' },
    fromDay: true,
  },
  'course-list': {
    kind: 'choice',
    answers: { listed: {}, 'not-listed': {}, unknown: {} },
    changesTo: ['listed'],
  },
  'course-weeks': { kind: 'number', from: 1, to: 52, changesTo: 'any' },
  'starts-in': {
    kind: 'number',
    from: 0,
    to: 104,
    changesTo: 'any',
    moves: { by: 'weeks', to: 'fewer' },
  },
  wrecked: { kind: 'yes-no' },
  'age-at-wreck': { kind: 'number', from: 15, to: 99 },
  'repair-weeks': { kind: 'number', from: 0, to: 8 },
  'repair-begun': { kind: 'yes-no' },
  'days-since-wreck': {
    kind: 'number',
    from: 0,
    to: 730,
    moves: { by: 'days', to: 'more' },
    fromDay: true,
  },
  'daily-miles': { kind: 'number', from: 0, to: 1000, decimals: 1 },
});
