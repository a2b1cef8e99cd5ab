import { defineScheme } from '../../src/language/schemes.ts';

export default defineScheme({
  linkCode: '2',
  name: 'Læse-, skrive-, regne- eller ordblindekursus',
  wish: 'danish-or-reading',
  goals: ['basics'],
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
});
