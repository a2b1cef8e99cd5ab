import { defineScheme } from '../../src/language/schemes.ts';

export default defineScheme({
  linkCode: 'j',
  name: 'Kost og logi',
  wish: 'support',
  inForce: { from: '2015-06-29' },
  reviewBy: '2026-12-31',
  outsideOverview: true,
});
