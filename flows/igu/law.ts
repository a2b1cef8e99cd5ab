import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'firm' }],
  sources: [
    cite('lov-623-2016', '§§ 4-6 og 9'),
    cite('bill-82-2023', '§ 1'),
    cite('bek-1825-2023', '§§ 1-5, 9-11 og 14-16'),
    cite('job-veu-guide', 'fase 3'),
  ],
});

/** Numbers in its texts that are no figure, and where each is from. */
export const numbers = {
  'outcomes.paid-training.next': cite('lov-623-2016'),
  'outcomes.ask-office.next': cite('bek-1825-2023', '§ 20, stk. 1'),
};
