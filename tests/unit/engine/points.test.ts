import { describe, expect, it } from 'vitest';
import { pointsFor } from '../../../src/engine/points.ts';
import { definePoints, type Point } from '../../../src/language/points.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { ferryGuide } from '../ferry-world.ts';
import { words } from '../ferry/words.ts';

const said = (point: Omit<Partial<Point>, 'id'>, outcome: string, facts: Facts = {}): boolean => {
  const points = definePoints('sea-school', [{ id: 'one', part: 'do', ...point }]);
  return pointsFor(ferryGuide().scheme('sea-school'), outcome, facts, points).length > 0;
};

describe('a point', () => {
  it('is said with every outcome but a no, unless it names its own', () => {
    expect(said({}, 'entitled')).toBe(true);
    expect(said({}, 'too-late')).toBe(false);
    expect(said({ for: ['too-late'] }, 'too-late')).toBe(true);
    expect(said({ for: ['too-late'] }, 'entitled')).toBe(false);
  });

  it('is said to every outcome of its group, and to one more that it names', () => {
    expect(said({ for: ['looking'] }, 'pick-one')).toBe(true);
    expect(said({ for: ['looking'] }, 'entitled')).toBe(false);
    expect(said({ for: ['looking', 'entitled'] }, 'entitled')).toBe(true);
  });

  it('is said beside who decides whatever comes out', () =>
    expect(said({ part: 'who', by: 'office' }, 'too-late')).toBe(true));

  it('is said on its days alone', () => {
    expect(said({ until: '2026-11-21' }, 'entitled')).toBe(false);
    expect(said({ until: '2026-11-22' }, 'entitled')).toBe(true);
    expect(said({ from: '2026-11-23' }, 'entitled')).toBe(false);
  });

  it('is said to those whose answers it is for, and not before they are known', () => {
    const toPilots = { if: [words.is('trade', 'pilot')] };
    expect(said(toPilots, 'entitled', { trade: 'pilot' })).toBe(true);
    expect(said(toPilots, 'entitled', { trade: 'fisher' })).toBe(false);
    expect(said(toPilots, 'entitled')).toBe(false);
  });

  it('that asks once more is said only while the answer is not known', () => {
    const toPilots = { about: 'trade' };
    expect(said(toPilots, 'entitled')).toBe(true);
    expect(said(toPilots, 'entitled', { trade: 'fisher' })).toBe(false);
  });
});
