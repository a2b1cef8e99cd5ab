import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'together' }],
  sources: [
    cite('lbk-280-2024', '§§ 57-61'),
    cite('bek-1216-2023', '§ 61'),
    cite('aalborg-employers', 'Virksomhedspraktik'),
  ],
});
