import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'office' }],
  sources: [
    cite('lbk-280-2024', '§ 97'),
    cite('bek-1974-2020', '§§ 1-2'),
    cite('lov-1654-2024', '§ 105 b, stk. 1'),
    cite('cabi-upskilling', 'Korte erhvervsrettede uddannelsesforløb'),
    cite('fact-sheet-upskilling', 'Den regionale uddannelsespulje'),
  ],
});

/** Numbers in its texts that are no figure, and where each is from. */
export const numbers = {
  'outcomes.not-covered-yet.next': cite('lbk-280-2024', '§ 97, stk. 1'),
};
