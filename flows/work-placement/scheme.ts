import { defineScheme } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineScheme({
  linkCode: 'a',
  name: 'Virksomhedspraktik',
  wish: 'workplace',
  goals: ['job'],
  decides: [{ by: 'together' }],
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
  sources: [
    cite('lbk-280-2024', '§§ 57-61'),
    cite('bek-1216-2023', '§ 61'),
    cite('aalborg-employers', 'Virksomhedspraktik'),
  ],
});
