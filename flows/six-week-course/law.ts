import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';
import { is } from '../vocabulary.ts';

export default defineLaw({
  decides: [{ if: is('benefit', 'ledighedsydelse'), by: 'office' }, { by: 'a-kasse' }],
  sources: [
    cite('lbk-280-2024', '§§ 48-50'),
    cite('bek-1179-2019'),
    cite('bek-46-2026', '§§ 6, 25 og 36'),
    cite('bek-1216-2023', '§§ 7, 39 og 50'),
    cite('bek-45-2026', '§§ 9 og 24'),
    cite('lov-173-2017'),
    cite('six-week-guidance-2015'),
  ],
});

/** Numbers in its texts that are no figure, and where each is from. */
export const numbers = {
  'outcomes.academy-ask-school.next': cite('six-week-guidance-2015', 'til § 2'),
  'outcomes.talk-first.next': cite('six-week-guidance-2015', 'til § 7'),
  'points.q-form': cite('bek-1179-2019', '§ 6'),
  'points.b-form': cite('bek-1179-2019', '§ 6'),
};
