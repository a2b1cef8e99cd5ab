import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'office' }],
  sources: [
    cite('lbk-280-2024', '§§ 163-166'),
    cite('lbk-807-2015', '§§ 32 b og 102'),
    cite('cabi-upskilling', 'Særlige tilbud'),
  ],
});
