import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'office' }],
  sources: [
    cite('lbk-280-2024', '§ 93, stk. 2'),
    cite('lbk-807-2015', '§ 32 a'),
    cite('cabi-upskilling', 'Vurdering af erhvervskompetencer'),
    cite('fact-sheet-upskilling', 'Betingelser'),
  ],
});
