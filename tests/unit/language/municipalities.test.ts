import { describe, expect, it } from 'vitest';
import { municipalities } from '../../../flows/municipalities.ts';
import { addDays } from '../../../src/language/day.ts';
import { findMunicipalities, isRegional } from '../../../src/language/municipalities.ts';

const found = (typed: string): readonly string[] =>
  findMunicipalities(municipalities.list, typed).map(({ name }) => name);

describe('a municipality is found', () => {
  it('by how its name begins, before those that hold what was typed', () => {
    const names = found('holb');
    expect(names[0]).toBe('Holbæk');
    const [first, ...rest] = found('sø');
    expect(first!.toLowerCase()).toMatch(/^sø/);
    const begins = [first!, ...rest].map((name) => name.toLowerCase().startsWith('sø'));
    expect(begins).toEqual(begins.toSorted((a, b) => Number(b) - Number(a)));
    expect(begins).toContain(false);
  });

  it('with the word behind its name, and not without its beginning', () => {
    expect(found('Holbæk  Kommune')).toEqual(['Holbæk']);
    expect(found('Holbæk kommune by')).toEqual([]);
  });

  it('in the order of the list among those alike', () => {
    const names = found('a').filter((name) => !/^[aåæ]/i.test(name));
    const all = municipalities.list.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(1);
    expect(names).toEqual(all.filter((name) => names.includes(name)));
  });

  it.each([
    ['århus', 'Aarhus'],
    ['Aalborg Kommune', 'Aalborg'],
    ['aalborg  kommune', 'Aalborg'],
    ['ålborg', 'Aalborg'],
    ['laesoe', 'Læsø'],
    ['læsø', 'Læsø'],
    ['lyngbytaarbaek', 'Lyngby-Taarbæk'],
    ['Lyngby Tårbæk', 'Lyngby-Taarbæk'],
    ['0851', 'Aalborg'],
  ])('as "%s"', (typed, name) => expect(found(typed)[0]).toBe(name));

  it('by its whole code alone', () => {
    expect(found('0851')).toEqual(['Aalborg']);
    expect(found('085')).toEqual([]);
  });

  it('nowhere by a name that none has, and everywhere by nothing', () => {
    expect(found('Atlantis')).toEqual([]);
    expect(found('')).toHaveLength(municipalities.list.length);
    expect(found(' - ')).toHaveLength(municipalities.list.length);
  });
});

describe('a result names the region', () => {
  const { regional } = municipalities;
  const [scheme] = regional.schemes;

  it('from the first day of its council to the last', () => {
    const at = (day: typeof regional.from) => isRegional(regional, scheme!, day);
    expect([at(regional.from), at(regional.until)]).toEqual([true, true]);
    expect([at(addDays(regional.from, -1)), at(addDays(regional.until, 1))]).toEqual([
      false,
      false,
    ]);
  });

  it('of schemes with regional lists alone', () =>
    expect(isRegional(regional, 'transport-allowance', regional.from)).toBe(false));
});
