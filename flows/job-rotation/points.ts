import { definePoints } from '../../src/language/points.ts';
import { cite } from '../cite.ts';
import { inWork, is, isNot } from '../vocabulary.ts';

const act = (section: string) => cite('lbk-280-2024', section);
const firmGuide = cite('aalborg-employers', 'Jobrotation');
const before = (section: string) => cite('lbk-807-2015', section);
const closing = cite('bek-46-2026', '§ 1, stk. 2');

export default definePoints('job-rotation', [
  { id: 'full-pay', part: 'get', for: ['as-employee'], source: act('§ 150, stk. 1, nr. 4') },
  { id: 'course-paid', part: 'get', for: ['as-employee'], source: act('§ 150, stk. 2') },
  { id: 'agreed-wage', part: 'get', for: ['as-substitute'], source: act('§ 151, stk. 5') },
  {
    id: 'own-place',
    part: 'get',
    for: ['as-substitute'],
    if: [is('benefit', 'kontanthjaelp', 'uddannelseshjaelp', 'integration-benefit')],
    from: '2020-01-01',
    source: act('§ 151, stk. 3'),
  },
  { id: 'experience', part: 'get', for: ['as-substitute'], source: firmGuide },
  {
    id: 'length',
    part: 'get',
    for: ['as-substitute'],
    from: '2020-01-01',
    source: act('§ 151, stk. 2'),
  },

  { id: 'say-so', part: 'do', contact: 'municipality', for: ['as-substitute'], source: firmGuide },
  { id: 'ask-boss', part: 'do', contact: 'employer', for: ['as-employee'], source: firmGuide },
  {
    id: 'find-substitute',
    part: 'do',
    contact: 'employer',
    for: ['as-employee'],
    source: firmGuide,
  },
  {
    id: 'project-approved',
    part: 'do',
    contact: 'employer',
    once: 'course',
    for: ['as-employee'],
    source: firmGuide,
  },
  {
    id: 'six-months',
    part: 'do',
    contact: 'municipality',
    for: ['as-substitute'],
    from: '2020-01-01',
    source: act('§ 151, stk. 1'),
  },
  {
    id: 'time-before-2020',
    part: 'do',
    contact: 'municipality',
    for: ['as-substitute'],
    until: '2019-12-31',
    source: before('§ 98 b, stk. 1'),
  },
  {
    id: 'get-approved',
    part: 'do',
    contact: 'municipality',
    once: 'job',
    for: ['as-substitute'],
    source: firmGuide,
  },
  {
    id: 'last-day',
    part: 'do',
    contact: 'municipality',
    source: closing,
  },

  {
    id: 'three-months-in-job',
    part: 'cost',
    for: ['as-employee'],
    from: '2020-01-01',
    source: act('§ 150, stk. 1, nr. 3'),
  },
  {
    id: 'long-education',
    part: 'cost',
    for: ['as-employee'],
    from: '2020-01-01',
    source: act('§ 150, stk. 1, nr. 1-2'),
  },
  {
    id: 'education-before-2020',
    part: 'cost',
    for: ['as-employee'],
    until: '2019-12-31',
    source: before('§ 98 a, stk. 3'),
  },

  { id: 'too-late', part: 'cost', for: ['as-employee'], source: firmGuide },
  { id: 'begin-too-soon', part: 'cost', for: ['as-substitute'], source: firmGuide },
  {
    id: 'no-duty',
    part: 'cost',
    for: ['as-substitute'],
    from: '2020-01-01',
    source: act('§ 151, stk. 4'),
  },
  {
    id: 'no-new-right',
    part: 'cost',
    for: ['as-substitute'],
    from: '2020-01-01',
    source: act('§ 151, stk. 6'),
  },
  {
    id: 'not-named',
    part: 'cost',
    for: ['as-substitute'],
    if: [is('benefit', 'none', 'revalidering', 'fortidspension')],
    from: '2020-01-01',
    source: act('§ 151, stk. 1'),
  },
  {
    id: 'not-while-employed',
    part: 'cost',
    for: ['as-substitute'],
    if: [is('benefit', 'sygedagpenge', 'jobafklaring')],
    from: '2020-01-01',
    source: act('§ 151, stk. 1'),
  },
  {
    id: 'not-pension',
    part: 'cost',
    for: ['as-substitute'],
    if: [is('benefit', 'fortidspension')],
    from: '2020-01-01',
    source: cite('bek-1216-2023', '§ 9, stk. 1'),
  },

  { id: 'ask-course', part: 'ask', for: ['as-employee'] },
  { id: 'ask-who-applies', part: 'ask' },
  { id: 'ask-hours', part: 'ask', for: ['as-substitute'] },
  { id: 'ask-after', part: 'ask', for: ['as-substitute'] },
  { id: 'ask-running-case', part: 'ask', for: ['ended'] },

  { id: 'bring-course', part: 'bring', for: ['as-employee'] },
  { id: 'bring-cv', part: 'bring', for: ['as-substitute'] },
  { id: 'bring-time-on-benefit', part: 'bring', for: ['as-substitute'] },
  { id: 'bring-what-you-have', part: 'bring' },

  { id: 'closed', part: 'changed', for: ['ended'], source: closing },
  { id: 'running-cases', part: 'changed', for: ['ended'], source: closing },
  { id: 'running-substitute', part: 'changed', for: ['ended'], source: act('§ 151, stk. 1-2') },
  { id: 'running-no-new-right', part: 'changed', for: ['ended'], source: act('§ 151, stk. 6') },
  { id: 'running-employer', part: 'changed', for: ['ended'], source: firmGuide },

  // What tells it apart from the others.
  {
    id: 'starts',
    part: 'starts',
    if: [isNot('benefit', 'job', 'notice')],
    source: firmGuide,
  },
  {
    id: 'starts-in-work',
    part: 'starts',
    if: [inWork],
    source: firmGuide,
  },
  {
    id: 'lasts',
    part: 'lasts',
    if: [isNot('benefit', 'job', 'notice')],
    from: '2020-01-01',
    source: act('§ 151, stk. 2'),
  },
  {
    id: 'lasts-in-work',
    part: 'lasts',
    if: [inWork],
    source: act('§ 150, stk. 1, nr. 4'),
  },
  {
    id: 'lives-on',
    part: 'lives-on',
    if: [isNot('benefit', 'job', 'notice')],
    source: act('§ 151, stk. 5'),
  },
  {
    id: 'lives-on-in-work',
    part: 'lives-on',
    if: [inWork],
    source: act('§ 150, stk. 1, nr. 4'),
  },
  {
    id: 'employer',
    part: 'employer',
    if: [isNot('benefit', 'job', 'notice')],
    source: firmGuide,
  },
  {
    id: 'employer-in-work',
    part: 'employer',
    if: [inWork],
    source: firmGuide,
  },
  {
    id: 'soon',
    part: 'soon',
    source: firmGuide,
  },
]);
