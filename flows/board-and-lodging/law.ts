import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'municipality' }],
  sources: [
    cite('bek-1179-2019', '§ 12'),
    cite('lbk-280-2024', '§§ 48 og 51'),
    cite('six-week-guidance-2015', 'til § 14'),
  ],
});
