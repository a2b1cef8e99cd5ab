import { defineScheme } from '../../src/language/schemes.ts';

export default defineScheme({
  linkCode: 'h',
  name: 'Uddannelsesløft (110 pct. dagpenge)',
  wish: 'course',
  goals: ['trade'],
  inForce: { from: '2024-01-01' },
  reviewBy: '2026-12-31',
});
