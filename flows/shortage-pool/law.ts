import { defineLaw } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineLaw({
  decides: [{ by: 'office' }],
  sources: [cite('bek-1123-2020', '§ 4'), cite('job-veu-guide', 'fase 3')],
});
