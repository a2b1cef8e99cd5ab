import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'office' }],
  sources: [
    cite('lbk-280-2024', '§§ 167, 172-174 og 178-179'),
    cite('lbk-108-2020', '§§ 4, 5 og 14'),
    cite('cabi-upskilling', 'Tillægsydelser og mentor'),
    cite('fact-sheet-upskilling', 'Økonomi'),
    cite('six-week-guidance-2015', 'til § 11'),
  ],
});

/** Numbers in its texts that are no figure, and where each is from. */
export const numbers = {
  'outcomes.aids-mentor-materials.next': cite('lbk-280-2024', '§ 167'),
};
