import { describe, expect, it } from 'vitest';
import { standingOfClaim, type Claim } from '../../../src/language/claims.ts';
import { claimsOf } from '../../../src/tools/claims/claims-of.ts';
import { isRead, readingsAfter, readingsText } from '../../../src/tools/claims/readings.ts';
import { reportLines, sheetLines } from '../../../src/tools/claims/report.ts';
import { ferryWorld } from '../ferry-world.ts';
import { TODAY } from '../ferry/words.ts';

const world = ferryWorld();
const claims = claimsOf(world, TODAY);
const claim = (key: string): Claim => claims.find((one) => one.key === key)!;

it('every outcome, point with a source, figure, line for firms and note is a claim', () => {
  const kinds = claims.map(({ key }) => key.replace(/[:.].*/, ''));
  expect([...new Set(kinds)].toSorted()).toEqual([
    'calculators',
    'employer',
    'ferry-card',
    'figures',
  ]);
  expect(claim('ferry-card:points.how-long')).toBeUndefined();
});

it('an outcome rests on its rows where it names no source of its own', () => {
  const { cites } = claim('ferry-card:outcomes.wait');
  expect(cites).toEqual([{ source: 'ferry-act', section: '§ 4' }]);
});

it('a claim that cites two places stands no better than the weaker', () => {
  const act = { title: 'En vejledning', readOn: TODAY, known: 'guide' as const };
  const sources = { ...world.sources, page: act };
  const both = {
    ...claim('ferry-card:points.apply'),
    cites: [{ source: 'ferry-act', section: '§ 4' }, { source: 'page' }],
  };
  expect(standingOfClaim(both, sources, TODAY)).toBe('guide');
});

describe('a reading', () => {
  const apply = claim('ferry-card:points.apply');

  it('holds while neither the words nor what they cite change', () => {
    expect(isRead(apply, world.readings)).toBe(true);
    expect(isRead({ ...apply, words: 'Søg ved skranken.' }, world.readings)).toBe(false);
    expect(isRead({ ...apply, cites: [] }, world.readings)).toBe(false);
  });

  it('is noted for the claims that were read, and kept for the others', () => {
    const { readings, noted, unknown } = readingsAfter(
      {},
      claims,
      ['ferry-card:points.apply', 'no-such'],
      TODAY,
    );
    expect(Object.keys(readings)).toEqual(['ferry-card:points.apply']);
    expect([noted, unknown]).toEqual([1, ['no-such']]);
    const after = readingsAfter(readings, claims, ['employer'], '2026-12-24').readings;
    expect(after['ferry-card:points.apply']!.on).toBe(TODAY);
  });

  it('is dropped with its claim', () => {
    const gone = { 'ferry-card:points.gone': { on: TODAY, digest: '1' } };
    expect(readingsAfter(gone, claims, [], TODAY).readings).toEqual({});
  });

  it('is written as JSON, a claim a line', () => {
    const text = readingsText(world.readings);
    expect(JSON.parse(text)).toEqual(world.readings);
    expect(text.trim().split('\n')).toHaveLength(Object.keys(world.readings).length + 2);
  });
});

describe('the report', () => {
  it('counts all as read where all was, and asks to look up what was not', () => {
    const text = reportLines(world, world.readings, TODAY).join('\n');
    expect(text).toContain('100.0 per cent rest on the law');
    const unread = reportLines(world, {}, TODAY).join('\n');
    expect(unread).toMatch(/unread: Færgeloven, § 4\n +.*ferry-card:points\.apply/);
  });

  it('prints each claim of a scheme with its words and where it stands', () => {
    const lines = sheetLines('ferry-card', world, world.readings, TODAY);
    expect(lines).toContain('points.apply [read; Færgeloven, § 4]');
    expect(lines).toContain('    Søg hos rederiet.');
  });
});
