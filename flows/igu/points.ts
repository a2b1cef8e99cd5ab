import { definePoints } from '../../src/language/points.ts';
import { cite } from '../cite.ts';
import { below } from '../vocabulary.ts';

const open = ['likely', 'count-the-years', 'paid-training'];
const known = ['find-out', ...open];

export default definePoints('igu', [
  { id: 'if-covered', part: 'get', for: ['find-out'], source: cite('bill-82-2023', '§ 1') },
  { id: 'paid-job', part: 'get', for: open, source: cite('lov-623-2016') },
  { id: 'work-hours', part: 'get', for: open, source: cite('lov-623-2016') },
  { id: 'school-weeks', part: 'get', for: open, source: cite('bek-1825-2023', '§ 6') },
  { id: 'school-money', part: 'get', for: open, source: cite('lov-623-2016', '§ 10') },
  { id: 'ask-that-day', part: 'do', for: ['ask-office'], source: cite('lov-623-2016') },
  { id: 'check-permit', part: 'do', for: ['find-out'], source: cite('bill-82-2023', '§ 1') },
  {
    id: 'count-years',
    part: 'do',
    for: ['count-the-years', 'likely'],
    source: cite('bill-82-2023', '§ 1'),
  },
  { id: 'address', part: 'do', for: open, source: cite('bek-1825-2023', '§ 1, stk. 2') },
  { id: 'employer', part: 'do', for: open, source: cite('lov-623-2016') },
  { id: 'tell-bonus', part: 'do', for: open, source: cite('bek-1825-2023', '§ 16') },
  {
    id: 'start-by',
    part: 'do',
    for: known,
    from: '2024-01-01',
    source: cite('bill-82-2023', '§ 1'),
  },
  {
    id: 'at-eighteen',
    part: 'do',
    for: ['outside-age'],
    if: [below('age', 'igu.age-from')],
    from: '2024-01-01',
    source: cite('bill-82-2023', '§ 1'),
  },
  { id: 'not-own-firm', part: 'cost', for: open, source: cite('lov-623-2016', '§ 5') },
  { id: 'no-wage-at-school', part: 'cost', for: open, source: cite('lov-623-2016', '§ 10') },
  {
    id: 'time-runs-out',
    part: 'cost',
    for: known,
    from: '2024-01-01',
    source: cite('bill-82-2023', '§ 1'),
  },
  { id: 'ask-allowed', part: 'ask', for: ['ask-office', 'find-out', 'count-the-years'] },
  { id: 'ask-wage', part: 'ask', for: open },
  { id: 'ask-apply', part: 'ask', for: open },
  { id: 'ask-school', part: 'ask', for: open },
  { id: 'ask-help', part: 'ask', for: open },
  { id: 'bring-permit', part: 'bring', for: ['ask-office', ...known] },
  { id: 'bring-arrival', part: 'bring', for: ['find-out', 'likely', 'count-the-years'] },
  { id: 'bring-cv', part: 'bring', for: open },
  {
    id: 'changed-2024',
    part: 'changed',
    for: known,
    from: '2024-01-01',
    source: cite('bill-82-2023', '§ 1'),
  },
  { id: 'changed-ended', part: 'changed', for: ['ended'], source: cite('bill-82-2023', '§ 1') },
]);
