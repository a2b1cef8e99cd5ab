import { defineScheme } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineScheme({
  linkCode: '3',
  name: 'Realkompetencevurdering',
  wish: 'course',
  goals: ['trade'],
  decides: [{ by: 'office' }],
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
  sources: [
    cite('lbk-280-2024', '§ 93, stk. 2'),
    cite('lbk-807-2015', '§ 32 a'),
    cite('cabi-upskilling', 'Vurdering af erhvervskompetencer'),
    cite('fact-sheet-upskilling', 'Betingelser'),
  ],
});
