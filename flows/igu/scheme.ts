import { defineScheme } from '../../src/language/schemes.ts';

export default defineScheme({
  linkCode: 'f',
  name: 'Integrationsgrunduddannelse (igu)',
  wish: 'workplace',
  goals: ['job', 'trade'],
  inForce: { from: '2015-06-29', until: '2027-12-31' },
  reviewBy: '2026-12-31',
});
