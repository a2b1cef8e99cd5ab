import { defineScheme } from '../../src/language/schemes.ts';

export default defineScheme({
  linkCode: 'b',
  name: 'Løntilskud',
  wish: 'workplace',
  goals: ['job'],
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
});
