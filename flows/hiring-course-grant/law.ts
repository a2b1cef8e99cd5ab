import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'office' }],
  sources: [
    cite('lbk-280-2024', '§ 97, stk. 3'),
    cite('bek-1216-2023', '§ 9'),
    cite('aalborg-employers', 'Kurser i forbindelse med ansættelse'),
  ],
});

/** Numbers in its texts that are no figure, and where each is from. */
export const numbers = {
  'outcomes.job-too-short.verdict': cite('aalborg-employers'),
};
