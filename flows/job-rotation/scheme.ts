import { defineScheme } from '../../src/language/schemes.ts';

export default defineScheme({
  linkCode: 'c',
  name: 'Jobrotation',
  wish: 'workplace',
  goals: ['job'],
  inForce: { from: '2015-06-29', until: '2026-01-31' },
  reviewBy: '2026-12-31',
});
