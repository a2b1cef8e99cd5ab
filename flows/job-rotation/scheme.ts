import { defineScheme } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineScheme({
  linkCode: 'c',
  name: 'Jobrotation',
  wish: 'workplace',
  goals: ['job'],
  decides: [{ by: 'office' }],
  inForce: { from: '2015-06-29', until: '2026-01-31' },
  reviewBy: '2026-12-31',
  sources: [
    cite('lbk-280-2024', '§ 151'),
    cite('bek-46-2026', '§ 1, stk. 2'),
    cite('aalborg-employers', 'Jobrotation'),
  ],
});

/** Numbers in its texts that are no figure, and where each is from. */
export const numbers = {
  'outcomes.as-substitute.next': cite('lbk-280-2024', '§ 151'),
};
