import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';
import { is } from '../vocabulary.ts';

export default defineLaw({
  decides: [{ if: is('benefit', 'dagpenge'), by: 'a-kasse' }, { by: 'municipality' }],
  sources: [
    cite('lbk-280-2024', '§§ 175-176 a'),
    cite('bek-1216-2023', '§§ 129-131'),
    cite('six-week-guidance-2015', 'til § 13'),
    cite('cabi-upskilling', 'Ydelser'),
  ],
});

/** Numbers in its texts that are no figure, and where each is from. */
export const numbers = {
  what: cite('bek-1216-2023', '§ 129, stk. 2'),
  'outcomes.after-assessment.next': cite('bek-1216-2023', '§ 129'),
  'outcomes.actual-cost.next': cite('bek-1216-2023', '§ 129'),
  'outcomes.travel-to-lodging.next': cite('bek-1216-2023', '§ 129'),
  'outcomes.per-km.next': cite('bek-1216-2023', '§ 129'),
  'outcomes.municipal-guidelines.verdict': cite('lbk-280-2024', '§ 176'),
};
