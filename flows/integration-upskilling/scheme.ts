import { defineScheme } from '../../src/language/schemes.ts';

export default defineScheme({
  linkCode: '8',
  name: 'Vejledning og opkvalificering for udlændinge',
  wish: 'danish-or-reading',
  goals: ['basics'],
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
});
