import { defineScheme } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineScheme({
  linkCode: 'j',
  name: 'Kost og logi',
  wish: 'support',
  decides: [{ by: 'municipality' }],
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
  sources: [
    cite('bek-1179-2019', '§ 12'),
    cite('lbk-280-2024', '§§ 48 og 51'),
    cite('six-week-guidance-2015', 'til § 14'),
  ],
  outsideOverview: true,
});
