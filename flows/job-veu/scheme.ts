import { defineScheme } from '../../src/language/schemes.ts';

export default defineScheme({
  linkCode: 'e',
  name: 'Job-VEU',
  wish: 'course',
  goals: ['course'],
  isAside: true,
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
});
