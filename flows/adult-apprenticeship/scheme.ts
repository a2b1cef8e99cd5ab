import { defineScheme } from '../../src/language/schemes.ts';

export default defineScheme({
  linkCode: '9',
  name: 'Voksenlærling',
  wish: 'workplace',
  goals: ['trade'],
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
});
