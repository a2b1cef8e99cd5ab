import { definePoints, SHARED } from '../../src/language/points.ts';
import { cite } from '../cite.ts';
import { is } from '../vocabulary.ts';

/** What every result says: advice of the guide's own cites nothing. */
export default definePoints(SHARED, [
  {
    id: 'talks',
    part: 'who',
    by: 'office',
    if: [is('benefit', 'dagpenge')],
    from: '2024-01-01',
    source: cite('lov-1750-2025', '§ 32 a'),
  },
  { id: 'bring-this', part: 'bring' },
  { id: 'bring-letters', part: 'bring' },
  { id: 'bring-somebody', part: 'bring' },
  { id: 'ask-in-writing', part: 'refused' },
  { id: 'ask-for-the-reason', part: 'refused' },
  { id: 'complain', part: 'refused' },
  { id: 'union', part: 'refused' },
]);
