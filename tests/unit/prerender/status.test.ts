import { expect, it } from 'vitest';
import { editions } from '../../../flows/editions.ts';
import { schemes } from '../../../flows/schemes.ts';
import { statusOf } from '../../../src/prerender/status.ts';

it('says the newest edition, the day of the build, and the first day of review', () => {
  const { number, day, digest } = editions.at(-1)!;
  const status = statusOf('2026-12-01', ['<p>one</p>']);
  expect(status).toMatchObject({ edition: number, from: day, built: '2026-12-01', digest });
  for (const { reviewBy } of Object.values(schemes)) expect(status.reviewBy <= reviewBy).toBe(true);
});

it('tells two builds of one day apart', () => {
  const buildOf = (...pages: string[]): string => statusOf('2026-12-01', pages).build;
  expect(buildOf('<p>one</p>', '<p>two</p>')).toMatch(/^[0-9a-f]{12}$/);
  expect(buildOf('<p>one</p>', '<p>two</p>')).not.toBe(buildOf('<p>one</p>', '<p>three</p>'));
});
