import { defineScheme } from '../../src/language/schemes.ts';

export default defineScheme({
  linkCode: 'g',
  name: 'Pulje til opkvalificering inden for mangelområder',
  wish: 'course',
  goals: ['course'],
  inForce: { from: '2015-06-29', until: '2020-12-31' },
  reviewBy: '2026-12-31',
});
