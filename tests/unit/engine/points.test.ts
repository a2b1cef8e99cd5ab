import { describe, expect, it } from 'vitest';
import { pointsFor } from '../../../src/engine/points.ts';
import { definePoints, type Point } from '../../../src/language/points.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { projectGuide } from '../../project-guide.ts';

const said = (point: Omit<Point, 'id' | 'part'>, outcome: string, facts: Facts = {}): boolean => {
  const points = definePoints('six-week-course', [{ id: 'one', part: 'do', ...point }]);
  return pointsFor(projectGuide().scheme('six-week-course'), outcome, facts, points).length > 0;
};

describe('a point', () => {
  it('is said with every outcome but a no, unless it names its own', () => {
    expect(said({}, 'entitled')).toBe(true);
    expect(said({}, 'too-late')).toBe(false);
    expect(said({ for: ['too-late'] }, 'too-late')).toBe(true);
    expect(said({ for: ['too-late'] }, 'entitled')).toBe(false);
  });

  it('is said on its days alone', () => {
    expect(said({ until: '2026-11-21' }, 'entitled')).toBe(false);
    expect(said({ until: '2026-11-22' }, 'entitled')).toBe(true);
    expect(said({ from: '2026-11-23' }, 'entitled')).toBe(false);
  });

  it('is said to those whose answers it is for, and not before they are known', () => {
    const flexi = { if: [{ is: ['benefit', 'ledighedsydelse'] }] } as const;
    expect(said(flexi, 'entitled', { benefit: 'ledighedsydelse' })).toBe(true);
    expect(said(flexi, 'entitled', { benefit: 'dagpenge' })).toBe(false);
    expect(said(flexi, 'entitled')).toBe(false);
  });
});
