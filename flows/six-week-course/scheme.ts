import { defineScheme } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';
import { is } from '../vocabulary.ts';

export default defineScheme({
  linkCode: '5',
  name: '6 ugers jobrettet uddannelse',
  wish: 'course',
  decides: [{ if: is('benefit', 'ledighedsydelse'), by: 'office' }, { by: 'a-kasse' }],
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
  sources: [
    cite('lbk-280-2024', '§§ 48-50'),
    cite('bek-1179-2019'),
    cite('bek-46-2026', '§ 25'),
    cite('bek-1216-2023', '§ 50'),
    cite('lov-173-2017'),
    cite('six-week-guidance-2015'),
  ],
});

/** Numbers in its texts that are no figure, and where each is from. */
export const numbers = {
  'outcomes.used-up.next': cite('lbk-280-2024', '§ 48, stk. 4, og § 9, stk. 6'),
  'outcomes.talk-first.next': cite('six-week-guidance-2015', 'til § 7'),
  'outcomes.waiting.next': cite('bek-1179-2019', '§ 6'),
  'outcomes.pick-a-course.next': cite('bek-1179-2019', '§ 6'),
  'outcomes.starts-too-early.next': cite('bek-1179-2019', '§ 6'),
  'outcomes.hours-left-ask.next': cite('bek-1179-2019', '§ 6'),
  'outcomes.resume.next': cite('bek-1179-2019', '§ 6'),
  'outcomes.hours-left.next': cite('bek-1179-2019', '§ 6'),
  'outcomes.entitled.next': cite('bek-1179-2019', '§ 6'),
  'points.q-form': cite('bek-1179-2019', '§ 6'),
  'points.b-form': cite('bek-1179-2019', '§ 6'),
};
