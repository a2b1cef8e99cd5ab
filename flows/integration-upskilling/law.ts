import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'municipality' }],
  sources: [
    cite('lbk-1146-2020', '§§ 16, 23 og 23 a'),
    cite('bek-208-2026', '§§ 6, 8, 11, 18, 20-22, 34 og 36'),
    cite('cabi-upskilling', 'Vejledning og opkvalificering for udlændinge'),
  ],
});
