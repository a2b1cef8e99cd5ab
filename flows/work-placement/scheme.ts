import { defineScheme } from '../../src/language/schemes.ts';

export default defineScheme({
  linkCode: 'a',
  name: 'Virksomhedspraktik',
  wish: 'workplace',
  goals: ['job', 'trade'],
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
});
