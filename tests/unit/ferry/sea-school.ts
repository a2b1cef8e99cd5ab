import { defineFlow } from '../../../src/language/flow.ts';
import { definePoints } from '../../../src/language/points.ts';
import { cite } from './cite.ts';
import { comparedIn } from './compared.ts';
import { words } from './words.ts';

const { is, below, atLeast, above, either, sum, cases, figure } = words;

/** Weeks ashore after which it is too late: fewer for fishers. */
const limit = cases(
  { if: is('trade', 'fisher'), then: figure('sea-school.limit-fisher') },
  { then: figure('sea-school.limit') },
);

const usable = {
  counts: 'weeks-ashore',
  opens: figure('sea-school.waiting'),
  closes: limit,
  lasts: 'course-weeks',
};
const beginBy = { lastStart: 'sea-school.last-start' };

/** Dated rows, a stop of the overview, a limit that hangs on answers, and two kinds of window. */
export const seaSchool = defineFlow({
  scheme: 'sea-school',
  rows: [
    { number: '1', after: 'sea-school.last-start', then: 'ended', source: cite('§ 14') },
    { number: '2', if: [is('trade', 'none')], then: 'no-trade', source: cite('§ 11') },
    {
      number: '3',
      if: [either(below('age', 'sea-school.age-from'), atLeast('age', 'sea-school.age-below'))],
      then: 'outside-age',
      source: cite('§ 11'),
    },
    {
      number: '3a',
      until: '2017-02-28',
      if: [is('has-boat', 'yes')],
      then: 'own-boat',
      source: cite('§ 11'),
    },
    { number: '4', if: [atLeast('weeks-ashore', limit)], then: 'too-late', source: cite('§ 13') },
    { only: 'overview', then: 'likely', source: cite('§ 10') },
    {
      number: '5',
      if: [is('course-list', 'not-listed')],
      then: 'not-listed',
      source: cite('§ 15'),
    },
    { number: '6', if: [is('course-list', 'unknown')], then: 'pick-one', source: cite('§ 15') },
    {
      number: '7',
      if: [
        below('weeks-ashore', 'sea-school.waiting'),
        below(sum('weeks-ashore', 'starts-in'), 'sea-school.waiting'),
      ],
      then: 'too-early',
      source: cite('§ 12'),
    },
    {
      number: '8',
      if: [above(sum('weeks-ashore', 'starts-in', 'course-weeks'), limit)],
      then: 'ends-too-late',
      source: cite('§ 13'),
    },
    { number: '9', then: 'entitled', source: cite('§ 10') },
  ],
  // Groups: those still `looking` for a course.
  outcomes: {
    ended: { verdict: 'ended' },
    'no-trade': { verdict: 'no', instead: ['ferry-card'] },
    'outside-age': { verdict: 'no' },
    'own-boat': { verdict: 'no' },
    'too-late': { verdict: 'no' },
    likely: {
      verdict: 'right',
      groups: ['looking'],
      because: ['trade', 'age'],
      window: beginBy,
    },
    'not-listed': { verdict: 'no', window: usable },
    'pick-one': { verdict: 'ask', groups: ['looking'], window: usable },
    'too-early': { verdict: 'later', window: usable },
    'ends-too-late': { verdict: 'no', window: usable },
    entitled: {
      verdict: 'right',
      because: ['weeks-ashore', 'course-list'],
      window: usable,
      source: cite('§§ 10-16'),
    },
  },
});

export const seaSchoolPoints = definePoints('sea-school', [
  { id: 'school', part: 'who', by: 'office', source: cite('§ 17') },
  { id: 'free', part: 'get', source: cite('§ 10') },
  { id: 'find', part: 'do', contact: 'yourself', for: ['looking'], source: cite('§ 15') },
  {
    id: 'form',
    part: 'do',
    contact: 'school',
    once: 'course',
    for: ['entitled'],
    source: cite('§ 16'),
  },
  { id: 'plan', part: 'do', contact: 'talks', for: ['too-early'], source: cite('§ 12') },
  { id: 'own-boat', part: 'cost', if: [is('has-boat', 'yes')], source: cite('§ 11') },
  { id: 'on-paper', part: 'do', contact: 'school', until: '2017-02-28', source: cite('§ 16') },
  { id: 'which', part: 'ask' },
  { id: 'book', part: 'bring' },
  ...comparedIn(cite('§ 10')),
  { id: 'closes', part: 'changed', for: ['ended'], from: '2028-01-01', source: cite('§ 14') },
]);
