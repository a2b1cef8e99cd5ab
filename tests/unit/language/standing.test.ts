import { describe, expect, it } from 'vitest';
import { compareSections, sectionsIn, standingOf } from '../../../src/language/standing.ts';
import type { Source } from '../../../src/language/sources.ts';

describe('the sections that a cite names', () => {
  const named = (section: string): readonly string[] =>
    sectionsIn(section).map(({ first, last }) => (first === last ? first : `${first}–${last}`));

  it.each([
    ['§ 48, stk. 1, nr. 1-2', ['48']],
    ['§ 48, stk. 2, og § 9, stk. 6', ['48', '9']],
    ['§§ 90-91, jf. § 6, nr. 7, 8 og 10', ['90–91', '6']],
    ['§§ 105 a og 105 b', ['105 a', '105 b']],
    ['§§ 69-69 b og 69 k-69 m', ['69–69 b', '69 k–69 m']],
    ['kap. 14, §§ 90-98', ['90–98']],
    ['§ 7, stk. 4, jf. § 48, stk. 2, i loven', ['7']],
    ['§ 20 d, stk. 1, i integrationsloven', []],
    ['§ 4 og § 14, nr. 2, litra a', ['4', '14']],
    ['til § 9-10', ['9–10']],
    ['fase 3', []],
  ])('%s', (section, sections) => {
    expect(named(section)).toEqual(sections);
  });

  it('know their subsections, those of a run too', () => {
    expect(sectionsIn('§ 48, stk. 1-2, og § 49')[0]!.subsections).toEqual([1, 2]);
    expect(sectionsIn('§ 12')[0]!.subsections).toEqual([]);
  });
});

it('puts a section with a letter behind the one without', () => {
  const sorted = ['106', '93 b', '93', '93 a', '9'].toSorted(compareSections);
  expect(sorted).toEqual(['9', '93', '93 a', '93 b', '106']);
});

describe('a claim', () => {
  const act: Source = {
    title: 'Færgeloven',
    readOn: '2026-11-22',
    known: 'text',
    exposed: { from: '2026-02-01', sections: ['§§ 27-34', '§ 68'] },
  };
  const standing = (section: string, on: '2026-01-31' | '2026-02-01') =>
    standingOf({ source: 'ferry-act', section }, act, on);

  it('rests on the law where its section was read', () => {
    expect(standing('§ 26', '2026-02-01')).toBe('read');
    expect(standing('§ 35', '2026-02-01')).toBe('read');
  });

  it('is exposed from the day its section may have moved, and one put in behind the last too', () => {
    expect(standing('§ 34, stk. 2', '2026-01-31')).toBe('read');
    expect(standing('§ 34, stk. 2', '2026-02-01')).toBe('exposed');
    expect(standing('§ 27', '2026-02-01')).toBe('exposed');
    expect(standing('§ 34 a', '2026-02-01')).toBe('exposed');
    expect(standing('§§ 60-70', '2026-02-01')).toBe('exposed');
  });

  it('rests on a guide, or on nothing that was read, as its source says', () => {
    const cite = { source: 'page' };
    expect(standingOf(cite, { ...act, known: 'guide' }, '2026-02-01')).toBe('guide');
    expect(standingOf(cite, { ...act, known: 'title' }, '2026-02-01')).toBe('unread');
  });
});
