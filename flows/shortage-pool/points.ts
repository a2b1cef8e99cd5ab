import { definePoints } from '../../src/language/points.ts';
import { cite } from '../cite.ts';

export default definePoints('shortage-pool', [
  {
    id: 'course-before-job',
    part: 'get',
    for: ['ask-office'],
    source: cite('bek-1123-2020', '§ 4'),
  },
  { id: 'shortage-trade', part: 'get', for: ['ask-office'], source: cite('bek-1123-2020', '§ 4') },
  { id: 'find-employer', part: 'do', for: ['ask-office'], source: cite('bek-1123-2020', '§ 4') },
  { id: 'employer-signs', part: 'do', for: ['ask-office'], source: cite('bek-1123-2020', '§ 4') },
  { id: 'apply-office', part: 'do', for: ['ask-office'], source: cite('bek-1123-2020', '§ 4') },
  {
    id: 'ask-other-situation',
    part: 'do',
    for: ['other-situation'],
    source: cite('bek-1123-2020', '§ 4'),
  },
  { id: 'use-regional-pool', part: 'do', for: ['ended'], source: cite('lbk-280-2024', '§ 97') },
  { id: 'get-signature', part: 'do', for: ['ended'], source: cite('lbk-280-2024', '§ 97') },
  { id: 'ask-when-out', part: 'do', for: ['in-work'], source: cite('bek-1123-2020', '§ 4') },
  { id: 'three-months', part: 'cost', for: ['ask-office'], source: cite('bek-1123-2020', '§ 4') },
  { id: 'office-decides', part: 'cost', for: ['ask-office'], source: cite('bek-1123-2020', '§ 4') },
  {
    id: 'dates-unknown',
    part: 'cost',
    for: ['ask-office'],
    until: '2019-12-31',
    source: cite('bek-1123-2020', '§ 4'),
  },
  { id: 'q-open', part: 'ask' },
  { id: 'q-signature', part: 'ask' },
  { id: 'q-benefit', part: 'ask' },
  { id: 'q-other-pool', part: 'ask', for: ['ended'] },
  { id: 'q-on-list', part: 'ask', for: ['ended'] },
  { id: 'b-course', part: 'bring', for: ['signature-counts', 'other-situation'] },
  { id: 'b-signature', part: 'bring', for: ['signature-counts'] },
  {
    id: 'merged',
    part: 'changed',
    for: ['ended'],
    source: cite('bek-2166-2020', '§ 10'),
  },
  {
    id: 'granted-before',
    part: 'changed',
    for: ['ended'],
    source: cite('bek-1123-2020', '§ 4, stk. 5'),
  },
]);
