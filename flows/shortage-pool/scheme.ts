import { defineScheme } from '../../src/language/schemes.ts';
import { cite } from '../cite.ts';

export default defineScheme({
  linkCode: 'g',
  name: 'Pulje til opkvalificering inden for mangelområder',
  wish: 'course',
  goals: ['course'],
  decides: [{ by: 'office' }],
  inForce: { from: '2015-06-29', until: '2020-12-31' },
  reviewBy: '2026-12-31',
  sources: [cite('bek-1123-2020', '§ 4'), cite('job-veu-guide', 'fase 3')],
});
