import { definePoints } from '../../src/language/points.ts';
import { cite } from '../cite.ts';
import { is } from '../vocabulary.ts';

const open = ['likely', 'during-notice', 'begin-in-time', 'finish-in-time'];
const asked = ['find-out', ...open];
const everyone = ['other-situation', ...asked];

export default definePoints('dismissal-upskilling', [
  { id: 'search-course', part: 'get', for: asked, source: cite('lbk-280-2024', '§ 164') },
  { id: 'upskilling-weeks', part: 'get', for: asked, source: cite('lbk-280-2024', '§ 164') },
  {
    id: 'still-employed',
    part: 'get',
    for: ['during-notice'],
    source: cite('cabi-upskilling', 'Særlige tilbud om jobsøgning og opkvalificering'),
  },
  {
    id: 'plan-right',
    part: 'get',
    for: open,
    from: '2020-01-01',
    source: cite('lbk-280-2024', '§ 164'),
  },
  {
    id: 'ask-if-covered',
    part: 'do',
    for: ['other-situation'],
    source: cite('lbk-280-2024', '§ 164'),
  },
  {
    id: 'check-size',
    part: 'do',
    for: ['single-dismissal', 'find-out', 'likely'],
    from: '2020-01-01',
    source: cite('lbk-280-2024', '§ 166'),
  },
  {
    id: 'check-size-2015',
    part: 'do',
    for: ['single-dismissal', 'find-out', 'likely'],
    until: '2019-12-31',
    source: cite('lbk-807-2015', '§ 102, stk. 3'),
  },
  {
    id: 'smaller-layoff',
    part: 'do',
    for: ['single-dismissal', 'find-out'],
    from: '2020-01-01',
    source: cite('lbk-280-2024', '§ 166, stk. 2'),
  },
  { id: 'ask-for-plan', part: 'do', for: asked, source: cite('lbk-280-2024', '§ 164') },
  {
    id: 'agree-in-time',
    part: 'do',
    for: ['find-out', 'likely', 'during-notice', 'begin-in-time'],
    from: '2015-01-01',
    until: '2020-12-31',
    source: cite('cabi-upskilling', 'Særlige tilbud om jobsøgning og opkvalificering'),
  },
  {
    id: 'shortage-course',
    part: 'do',
    for: open,
    from: '2020-01-01',
    source: cite('lbk-280-2024', '§ 165'),
  },
  {
    id: 'or-employer-signs',
    part: 'do',
    for: open,
    from: '2020-01-01',
    source: cite('lbk-280-2024', '§ 165'),
  },
  {
    id: 'begin-by',
    part: 'do',
    for: ['find-out', 'likely', 'during-notice', 'begin-in-time'],
    source: cite('lbk-280-2024', '§ 164, stk. 3'),
  },
  { id: 'finish-by', part: 'do', for: asked, source: cite('lbk-280-2024', '§ 164, stk. 3') },
  {
    id: 'thirty-soon',
    part: 'do',
    for: ['under-30'],
    from: '2025-07-01',
    source: cite('lbk-280-2024', '§ 164'),
  },
  { id: 'weeks-add-up', part: 'cost', for: asked, source: cite('lbk-280-2024', '§ 164') },
  { id: 'pool-money', part: 'cost', for: asked, source: cite('lbk-280-2024', '§ 163') },
  { id: 'lost-when-late', part: 'cost', for: open, source: cite('lbk-280-2024', '§ 164, stk. 3') },
  {
    id: 'rest-of-price',
    part: 'cost',
    for: ['during-notice'],
    source: cite('cabi-upskilling', 'Særlige tilbud om jobsøgning og opkvalificering'),
  },
  {
    id: 'ask-size',
    part: 'ask',
    for: ['other-situation', 'single-dismissal', 'find-out', 'likely'],
  },
  { id: 'ask-pool', part: 'ask', for: asked },
  { id: 'ask-shortage', part: 'ask', for: open, from: '2020-01-01' },
  { id: 'ask-money', part: 'ask', for: asked },
  { id: 'ask-duty', part: 'ask', for: open, if: [is('benefit', 'dagpenge', 'kontanthjaelp')] },
  { id: 'bring-letter', part: 'bring', for: [...everyone, 'single-dismissal'] },
  { id: 'bring-used-weeks', part: 'bring', for: open },
  { id: 'bring-course', part: 'bring', for: open },
  { id: 'bring-job', part: 'bring', for: open, from: '2020-01-01' },
  {
    id: 'changed-size',
    part: 'changed',
    for: ['single-dismissal', ...asked],
    from: '2020-01-01',
    source: cite('lbk-280-2024', '§ 166'),
  },
  {
    id: 'changed-agree',
    part: 'changed',
    for: asked,
    from: '2021-01-01',
    source: cite('lbk-280-2024', '§ 164, stk. 3'),
  },
  {
    id: 'changed-kontanthjaelp',
    part: 'changed',
    for: ['under-30'],
    from: '2025-07-01',
    source: cite('lov-1655-2024'),
  },
  {
    id: 'changed-office',
    part: 'changed',
    for: asked,
    from: '2026-02-01',
    source: cite('lov-1750-2025'),
  },
]);
