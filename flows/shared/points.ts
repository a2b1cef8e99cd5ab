import { definePoints, SHARED } from '../../src/language/points.ts';
import { cite } from '../cite.ts';
import { answerOrZero, below, is, isNot, unskilled } from '../vocabulary.ts';

const onDagpenge = is('benefit', 'dagpenge');
const withAKasse = is('benefit', 'dagpenge', 'notice');
const perhapsNew = below(answerOrZero('weeks-unemployed'), 'a-kasse-talks.weeks');

/** What every result says: advice of the guide's own cites nothing. */
export default definePoints(SHARED, [
  {
    id: 'talks',
    part: 'who',
    by: 'office',
    if: [onDagpenge, perhapsNew],
    from: '2024-01-01',
    source: cite('lov-1750-2025', '§ 32 a, stk. 1'),
  },
  {
    id: 'talks-young',
    part: 'who',
    by: 'office',
    if: [
      onDagpenge,
      perhapsNew,
      below('age', 'a-kasse-talks.age'),
      unskilled,
      is('children', 'no'),
    ],
    from: '2024-01-01',
    source: cite('lbk-280-2024', '§ 27, stk. 3'),
  },
  {
    id: 'new-law',
    part: 'cost',
    // The acts on Danish lessons and igu, which do not ask it, are others.
    if: [isNot('benefit', 'other')],
    from: '2026-01-01',
    source: cite('star-reform'),
  },
  { id: 'bring-this', part: 'bring' },
  { id: 'bring-letters', part: 'bring' },
  { id: 'bring-somebody', part: 'bring' },
  { id: 'ask-in-writing', part: 'refused' },
  { id: 'ask-for-the-reason', part: 'refused' },
  { id: 'complain', part: 'refused' },
  {
    id: 'complain-office',
    part: 'refused',
    from: '2020-01-01',
    source: cite('lbk-280-2024', '§ 204'),
  },
  {
    id: 'complain-offer',
    part: 'refused',
    if: [onDagpenge],
    from: '2020-01-01',
    source: cite('lbk-280-2024', '§ 205'),
  },
  {
    id: 'complain-a-kasse',
    part: 'refused',
    if: [withAKasse],
    source: cite('lbk-1077-2025', '§ 98, stk. 1'),
  },
  {
    id: 'complain-further',
    part: 'refused',
    if: [withAKasse],
    source: cite('lbk-1077-2025', '§ 99, stk. 1'),
  },
  {
    id: 'quarantine-falls',
    part: 'refused',
    if: [onDagpenge],
    from: '2026-02-01',
    source: cite('bek-45-2026', '§ 28'),
  },
  { id: 'union', part: 'refused' },
]);
