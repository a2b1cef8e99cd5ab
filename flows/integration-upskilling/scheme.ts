import { defineScheme } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineScheme({
  linkCode: '8',
  name: 'Vejledning og opkvalificering for udlændinge',
  wish: 'danish-or-reading',
  goals: ['basics'],
  decides: [{ by: 'municipality' }],
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
  sources: [
    cite('lbk-1146-2020', '§§ 16, 23 og 23 a'),
    cite('bek-208-2026', '§§ 6, 8, 11, 18, 20-22, 34 og 36'),
    cite('cabi-upskilling', 'Vejledning og opkvalificering for udlændinge'),
  ],
});
