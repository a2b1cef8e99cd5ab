import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'office' }],
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
