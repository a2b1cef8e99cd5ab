import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'office' }],
  sources: [
    cite('lbk-280-2024', '§ 93, stk. 1'),
    cite('bek-1216-2023', '§ 48'),
    cite('lbk-142-2024', '§§ 2-2 a, 4-5, 15 og 19'),
    cite('lov-1654-2024', '§ 105 b'),
    cite('lbk-1004-2025', '§ 13, stk. 5'),
    cite('cabi-upskilling', 'Ret til tilbud efter test'),
  ],
});

/** Numbers in its texts that are no figure, and where each is from. */
export const numbers = {
  'outcomes.in-work.next': cite('lbk-142-2024', '§ 2'),
  'outcomes.test-right.next': cite('cabi-upskilling', 'Læse-Selvtest'),
  'outcomes.take-a-test.next': cite('cabi-upskilling', 'Læse-Selvtest'),
};
