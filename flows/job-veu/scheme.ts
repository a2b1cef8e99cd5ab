import { defineScheme } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineScheme({
  linkCode: 'e',
  name: 'Job-VEU',
  wish: 'course',
  goals: ['course'],
  isAside: true,
  decides: [{ by: 'office' }],
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
  sources: [cite('job-veu-guide')],
});
