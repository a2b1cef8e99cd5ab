import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'office' }],
  sources: [
    cite('lbk-280-2024', 'kap. 14, §§ 90-98'),
    cite('lbk-280-2024', '§ 53, stk. 7'),
    cite('lov-1654-2024', '§ 105 b'),
    cite('lbk-1221-2025', '§§ 13 a-13 c og 21'),
    cite('bek-45-2026', '§§ 10-13, 22, 24 og 27'),
    cite('lbk-1004-2025', '§§ 36, 39-40 a, 69-69 m, 75 og 77 a'),
    cite('lov-1655-2024'),
    cite('lov-1750-2025'),
    cite('cabi-upskilling', 'Målgruppen'),
    cite('fact-sheet-upskilling'),
  ],
});
