import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/language/day.ts';
import type { Figure, FigureEntry } from '../../../src/language/figures.ts';
import { figurePlugs, figureText, nestByDot } from '../../../src/text/figure-plugs.ts';
import { projectTelling } from '../../../src/tools/project-telling.ts';
import { TODAY } from '../../project-guide.ts';

const place = (on: Day) => ({ on, language: 'da', t: projectTelling('da', TODAY).t });
const figure = (unit: Figure['unit'], ...entries: readonly Partial<FigureEntry>[]): Figure => ({
  unit,
  entries: entries.map((entry) => ({
    from: '2025-01-01',
    value: 1,
    source: { source: 'x' },
    checkedOn: TODAY,
    ...entry,
  })),
});
const said = (of: Figure, on: Day = TODAY): string => figureText(of, place(on));

describe('a figure in words', () => {
  it('is kroner with øre, any other number without, and a day written out', () => {
    expect(said(figure('kr', { value: 1234.5 }))).toBe('1.234,50');
    expect(said(figure('kr', { value: 4915 }))).toBe('4.915');
    expect(said(figure('km', { value: 1234.5 }))).toBe('1.234,5');
    expect(said(figure('day', { value: '2027-03-31' }))).toBe('31. marts 2027');
  });

  it('says why nobody can vouch for it', () => {
    expect(said(figure('weeks', { value: 6, unverified: 'computed' }))).toBe(
      '6 (beregnet, ikke bekræftet)',
    );
    expect(said(figure('kr', { value: 0.5, unverified: 'amended' }))).toBe('0,50 (ikke bekræftet)');
  });

  it('says on a day without a value the last known one, and of which year', () => {
    const ended = figure(
      'kr',
      { from: '2024-01-01', value: 100 },
      { from: '2025-01-01', value: 200.5 },
      { from: '2026-01-01', value: 'none' },
    );
    expect(said(ended)).toBe('(vi kender ikke tallet for den dag; det seneste var 200,50 i 2025)');
    expect(said(ended, '2023-12-31')).toBe('(ukendt for den dag)');
    expect(said(ended, '2024-12-31')).toBe('100');
  });

  it('is found by a text under the parts of its name', () => {
    const plugs = figurePlugs(
      { 'six-week.weeks': figure('weeks', { value: 6 }), age: figure('years', { value: 30 }) },
      place(TODAY),
    );
    expect(plugs).toEqual({ 'six-week': { weeks: '6' }, age: '30' });
    expect(
      nestByDot([
        ['a.b', '1'],
        ['a.c', '2'],
        ['.d', '3'],
      ]),
    ).toEqual({ a: { b: '1', c: '2' }, '': { d: '3' } });
  });
});
