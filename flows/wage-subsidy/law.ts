import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'office' }],
  sources: [
    cite('lbk-280-2024', '§§ 66-72'),
    cite('lbk-807-2015', '§ 51'),
    cite('aalborg-employers', 'Løntilskud'),
  ],
});

/** Numbers in its texts that are no figure, and where each is from. */
export const numbers = {
  what: cite('lbk-280-2024', '§ 68'),
};
