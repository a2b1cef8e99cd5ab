import { defineScheme } from '../../src/language/schemes.ts';

export default defineScheme({
  linkCode: '4',
  name: 'Den regionale uddannelsespulje',
  wish: 'course',
  goals: ['course'],
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
});
