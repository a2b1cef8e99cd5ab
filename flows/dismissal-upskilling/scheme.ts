import { defineScheme } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineScheme({
  linkCode: '6',
  name: 'Opkvalificering ved afskedigelse',
  wish: 'course',
  goals: ['course'],
  decides: [{ by: 'office' }],
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
  sources: [
    cite('lbk-280-2024', '§§ 163-166'),
    cite('lbk-807-2015', '§§ 32 b og 102'),
    cite('cabi-upskilling', 'Særlige tilbud'),
  ],
});
