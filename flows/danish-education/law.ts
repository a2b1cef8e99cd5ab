import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'municipality' }],
  sources: [
    cite('lbk-1372-2022', '§§ 2-8 og 14'),
    cite('bek-1686-2025', '§§ 3-7 og 10-14'),
    cite('cabi-upskilling', 'Danskuddannelse'),
  ],
});

/** Numbers in its texts that are no figure, and where each is from. */
export const numbers = {
  'outcomes.danish-1.verdict': cite('lbk-1372-2022', '§ 3'),
  'outcomes.danish-1.next': cite('lbk-1372-2022', '§ 5'),
  'outcomes.danish-2.verdict': cite('lbk-1372-2022', '§ 3'),
  'outcomes.danish-2.next': cite('lbk-1372-2022', '§ 5'),
  'outcomes.danish-3.verdict': cite('lbk-1372-2022', '§ 3'),
  'outcomes.danish-3.next': cite('lbk-1372-2022', '§ 5'),
};
