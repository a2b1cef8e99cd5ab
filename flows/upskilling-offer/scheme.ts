import { defineScheme } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineScheme({
  linkCode: '1',
  name: 'Vejledning og opkvalificering',
  wish: 'course',
  decides: [{ by: 'office' }],
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
  sources: [
    cite('lbk-280-2024', 'kap. 14, §§ 90-98'),
    cite('lbk-280-2024', '§ 53, stk. 7'),
    cite('lov-1654-2024', '§ 105 b'),
    cite('lbk-1221-2025', '§§ 13 a-13 c og 21'),
    cite('lov-1655-2024'),
    cite('lov-1750-2025'),
    cite('cabi-upskilling', 'Målgruppen'),
    cite('fact-sheet-upskilling'),
  ],
});
