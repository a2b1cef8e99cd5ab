import { describe, expect, it } from 'vitest';
import { municipalities } from '../../../flows/municipalities.ts';
import { readSettings } from '../../../src/visit/settings.ts';
import { municipalityOf } from '../../../src/views/known-municipality.ts';
import { findMunicipalities } from '../../../src/language/municipalities.ts';

describe('the settings of the address', () => {
  it('are read, and others are left alone', () =>
    expect(
      readSettings(
        '?lang=en&on=2027-01-01&flow=igu&municipality=0851&theme=borger&utm_source=mail',
      ),
    ).toEqual({
      lang: 'en',
      on: '2027-01-01',
      flow: 'igu',
      municipality: '0851',
      theme: 'borger',
      wrong: [],
    }));

  it.each([
    ['851', '0851'],
    [' 0851 ', '0851'],
    ['0851;', '0851'],
    ['\u200e0851\u200b', '0851'],
    ['٠٨٥١', '0851'],
    ['"0851"', '0851'],
  ])('name a municipality by "%s"', (written, municipality) =>
    expect(readSettings(`?municipality=${encodeURIComponent(written)}`)).toEqual({
      municipality,
      wrong: [],
    }),
  );

  it.each([
    ['da-DK', 'da'],
    ['en_GB', 'en'],
    ['EN', 'en'],
    ['en.', 'en'],
  ])('name a language by "%s"', (written, lang) =>
    expect(readSettings(`?lang=${written}`)).toEqual({ lang, wrong: [] }),
  );

  it('set nothing where they are empty', () =>
    expect(readSettings('?lang=&on=%20&municipality=\u200b')).toEqual({ wrong: [] }));

  it.each(['85', '08510', 'Aalborg', '08 1'])('name no municipality by "%s"', (municipality) =>
    expect(readSettings(`?municipality=${encodeURIComponent(municipality)}`)).toEqual({
      wrong: ['municipality'],
    }),
  );

  it('are each wrong for themselves', () =>
    expect(readSettings('?lang=xx&on=2026-02-30&flow=toString&municipality=0101')).toEqual({
      municipality: '0101',
      wrong: ['lang', 'on', 'flow'],
    }));
});

describe('a municipality', () => {
  it('is known by its code alone', () => {
    expect(municipalityOf('0851')).toMatchObject({
      name: 'Aalborg',
      region: 'Nordjylland',
      file: {},
    });
    expect(municipalityOf('9999')).toBeUndefined();
    expect(municipalityOf('toString')).toBeUndefined();
  });

  it.each([
    ['aal', ['Aalborg']],
    ['ÅRH', ['Aarhus']],
    ['Århus Kommune', ['Aarhus']],
    ['kobenhavn', []],
    ['koebenhavn', ['København']],
    ['0400', ['Bornholm']],
    ['høje taastrup', ['Høje-Taastrup']],
    ['nord', ['Nordfyns', 'Norddjurs']],
  ])('is found by "%s"', (typed, names) => {
    const found = findMunicipalities(municipalities.list, typed).map(({ name }) => name);
    expect(found.slice(0, Math.max(1, names.length)).toSorted()).toEqual(names.toSorted());
  });

  it('is found by what its name begins with before what it holds', () => {
    const [first] = findMunicipalities(municipalities.list, 'ri');
    expect(first!.name).toMatch(/^Ri/);
  });
});
