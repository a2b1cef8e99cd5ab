import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'employer' }],
  sources: [
    cite('lbk-280-2024', '§§ 154-159'),
    cite('aalborg-employers', 'Betingelser og økonomi'),
  ],
});

/** Numbers in its texts that are no figure, and where each is from. */
export const numbers = {
  'outcomes.from-work.next': cite('lbk-280-2024', '§ 158'),
  'outcomes.unskilled.next': cite('lbk-280-2024', '§§ 156 og 158'),
  'outcomes.outdated-education.next': cite('lbk-280-2024', '§§ 156 og 158'),
  'outcomes.long-unemployed.next': cite('lbk-280-2024', '§ 158'),
};
