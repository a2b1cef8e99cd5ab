import { expect, it } from 'vitest';
import { currentRules } from '../../../src/prerender/current-rules.ts';
import { statusOf } from '../../../src/prerender/status.ts';
import { edition } from '../../../src/rules/editions.ts';
import { schemes } from '../../../src/rules/schemes.ts';

const rules = currentRules();

it('says the newest edition, the day of the build, and the first day of review', () => {
  const status = statusOf(rules, '2026-12-01', ['<p>one</p>']);
  expect(status).toMatchObject({ edition: edition.number, from: edition.day, built: '2026-12-01' });
  expect(status.digest).toMatch(/^[0-9a-f]{12}$/);
  for (const { reviewBy } of Object.values(schemes)) expect(status.reviewBy <= reviewBy).toBe(true);
});

it('tells two builds of one day apart', () => {
  const buildOf = (...pages: string[]): string => statusOf(rules, '2026-12-01', pages).build;
  expect(buildOf('<p>one</p>', '<p>two</p>')).toMatch(/^[0-9a-f]{12}$/);
  expect(buildOf('<p>one</p>', '<p>two</p>')).not.toBe(buildOf('<p>one</p>', '<p>three</p>'));
});
