import { defineScheme } from '../../src/language/schemes.ts';

export default defineScheme({
  linkCode: '3',
  name: 'Realkompetencevurdering',
  wish: 'course',
  goals: ['trade'],
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
});
