import { defineScheme } from '../../src/language/schemes.ts';

export default defineScheme({
  linkCode: '1',
  name: 'Vejledning og opkvalificering',
  wish: 'course',
  goals: ['course', 'trade'],
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
});
