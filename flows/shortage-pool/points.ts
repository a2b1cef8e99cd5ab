import { definePoints } from '../../src/language/points.ts';
import { cite } from '../cite.ts';
import { is, isNot } from '../vocabulary.ts';

const trial = (section: string) => cite('bek-1123-2020', section);

/** The first day of the trial: what applied before it has not been read. */
const trialBegan = '2019-11-25';

export default definePoints('shortage-pool', [
  {
    id: 'course-before-job',
    part: 'get',
    for: ['ask-office'],
    from: trialBegan,
    source: trial('§ 4, stk. 1'),
  },
  {
    id: 'shortage-trade',
    part: 'get',
    for: ['ask-office'],
    from: trialBegan,
    source: trial('§ 4, stk. 2'),
  },
  {
    id: 'dates-unknown',
    part: 'do',
    contact: 'municipality',
    for: ['ask-office'],
    until: '2019-11-24',
    source: trial('§ 4, stk. 4'),
  },
  {
    id: 'find-employer',
    part: 'do',
    contact: 'employer',
    for: ['ask-office'],
    from: trialBegan,
    source: trial('§ 4, stk. 2'),
  },
  {
    id: 'employer-signs',
    part: 'do',
    contact: 'employer',
    once: 'job',
    for: ['ask-office'],
    from: trialBegan,
    source: trial('§ 4, stk. 2'),
  },
  {
    id: 'apply-office',
    part: 'do',
    contact: 'municipality',
    once: 'job',
    for: ['ask-office'],
    source: trial('§ 4, stk. 1'),
  },
  {
    id: 'ask-other-situation',
    part: 'do',
    contact: 'municipality',
    for: ['other-situation'],
    source: trial('§ 4, stk. 1'),
  },
  {
    id: 'use-regional-pool',
    part: 'do',
    contact: 'municipality',
    for: ['ended'],
    source: cite('lbk-280-2024', '§ 97'),
  },
  {
    id: 'get-signature',
    part: 'do',
    contact: 'employer',
    for: ['ended'],
    source: cite('lbk-280-2024', '§ 97, stk. 1, nr. 2'),
  },
  {
    id: 'ask-now',
    part: 'do',
    contact: 'municipality',
    for: ['in-work'],
    if: [is('benefit', 'notice')],
    source: trial('§ 4, stk. 1'),
  },
  {
    id: 'ask-when-out',
    part: 'do',
    contact: 'municipality',
    for: ['in-work'],
    source: trial('§ 4, stk. 1'),
  },
  {
    id: 'three-months',
    part: 'cost',
    for: ['ask-office'],
    if: [is('benefit', 'dagpenge')],
    from: trialBegan,
    source: trial('§ 4, stk. 1, nr. 1'),
  },
  {
    id: 'three-months-on-end',
    part: 'cost',
    for: ['ask-office'],
    if: [isNot('benefit', 'dagpenge')],
    from: trialBegan,
    source: trial('§ 4, stk. 1, nr. 2'),
  },
  { id: 'office-decides', part: 'cost', for: ['ask-office'], source: trial('§ 4, stk. 1') },
  { id: 'q-open', part: 'ask' },
  { id: 'q-signature', part: 'ask' },
  { id: 'q-benefit', part: 'ask' },
  { id: 'q-other-pool', part: 'ask', for: ['ended'] },
  { id: 'q-on-list', part: 'ask', for: ['ended'] },
  { id: 'b-course', part: 'bring', for: ['signature-counts', 'other-situation'] },
  { id: 'b-signature', part: 'bring', for: ['signature-counts'] },
  { id: 'merged', part: 'changed', for: ['ended'], source: cite('bek-2166-2020', '§ 10') },
  { id: 'granted-before', part: 'changed', for: ['ended'], source: trial('§ 4, stk. 5') },

  // What tells it apart from the others.
  {
    id: 'starts',
    part: 'starts',
    from: trialBegan,
    source: trial('§ 4, stk. 2'),
  },
  {
    id: 'lasts',
    part: 'lasts',
    from: trialBegan,
    source: trial('§ 4, stk. 1'),
  },
  {
    id: 'lives-on',
    part: 'lives-on',
    from: trialBegan,
    source: trial('§ 4'),
  },
  {
    id: 'employer',
    part: 'employer',
    from: trialBegan,
    source: trial('§ 4, stk. 2'),
  },
  {
    id: 'soon',
    part: 'soon',
    from: trialBegan,
    source: trial('§ 4, stk. 1'),
  },
]);
