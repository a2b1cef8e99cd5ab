import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'municipality' }],
  sources: [
    cite('lbk-280-2024', '§§ 55, 97 a og 100'),
    cite('lbk-1077-2025', '§ 48 a, stk. 3'),
    cite('bek-46-2026', '§ 23'),
    cite('bek-45-2026', '§§ 11, 24 og 27'),
    cite('bek-39-2026', '§ 32'),
  ],
});

/** Numbers in its texts that are no figure, and where each is from. */
export const numbers = {
  'outcomes.not-yet.verdict': cite('lbk-280-2024', '§ 97 a'),
};
