import { describe, expect, it } from 'vitest';
import { employerSheet } from '../../../flows/employer.ts';
import { figures } from '../../../flows/figures/index.ts';
import { employerView } from '../../../src/views/employer.ts';
import { addDays, type Day } from '../../../src/language/day.ts';
import { figureOn } from '../../../src/language/figures.ts';
import { unbroken } from '../../../src/text/law.ts';
import { TODAY } from '../../project-guide.ts';
import { tell } from '../../telling.ts';

const sheetOn = (on: Day, language = 'da') => employerView(tell(language, on));

/** All that is said of one scheme, in one text. */
function saidOf(scheme: string, on: Day, language?: string): string | undefined {
  const said = sheetOn(on, language).schemes.find((one) => one.scheme === scheme);
  return said && [said.gain, ...said.parts.flatMap(({ lines }) => lines)].join(' ');
}

const noteOn = (on: Day, name: RegExp): string | undefined =>
  sheetOn(on).notes.find((note) => name.test(note.name))?.text;

describe("the employer's sheet", () => {
  it.each(['da', 'en'])('says of each scheme what a firm gets, checks and does: %s', (language) => {
    const { schemes, notes } = sheetOn(TODAY, language);
    expect(schemes.map(({ name }) => name)).toEqual([
      'Virksomhedspraktik',
      'Løntilskud',
      'Voksenlærling',
      'Tilskud til kurser ved ansættelse',
      'Integrationsgrunduddannelse (igu)',
    ]);
    for (const { parts } of schemes) {
      expect(parts.map(({ id }) => id)).toEqual(['get', 'apply', 'check']);
      for (const { lines } of parts) expect(lines).not.toEqual([]);
      for (const line of parts.find(({ id }) => id === 'check')!.lines) expect(line).toMatch(/\?/);
    }
    expect(notes.map(({ name }) => name)).toEqual(['Jobrotation']);
    expect(JSON.stringify({ schemes, notes })).not.toMatch(/\{\{|undefined|points\.|employer:/);
  });

  it('gives the kroner an hour of the day, and none on a day without a value', () => {
    expect(saidOf('adult-apprenticeship', '2020-01-01')).toMatch(/ledighed: 45 kr\..*job: 30 kr\./);
    const before = saidOf('adult-apprenticeship', '2019-12-31');
    expect(before).toContain('ledighed: (ukendt for den dag) kr.');
    expect(before).not.toMatch(/45|30/);
  });

  it('says that job rotation is closed from the day after its last day', () => {
    const last = figureOn(figures['job-rotation.last-day'], TODAY) as Day;
    expect(noteOn(last, /Jobrotation/)).toMatch(/Sidste dag for nye sager er 31\. januar 2026/);
    expect(noteOn(addDays(last, 1), /Jobrotation/)).toMatch(/Lukket.*31\. januar 2026/);
  });

  it('tells of igu on the days whose rules were read, and says so on the others', () => {
    const last = figureOn(figures['igu.last-start'], TODAY) as Day;
    expect(saidOf('igu', '2023-12-31')).toBeUndefined();
    expect(noteOn('2023-12-31', /igu/)).toContain('kender ikke reglerne');
    expect(saidOf('igu', '2024-01-01')).toContain('bonus');
    expect(saidOf('igu', last)).toContain('31. december 2027');
    expect(noteOn(last, /igu/)).toBeUndefined();
    expect(saidOf('igu', addDays(last, 1))).toBeUndefined();
    expect(noteOn(addDays(last, 1), /igu/)).toContain('Lukket');
  });

  it('numbers every source it cites, and cites every one that it lists', () => {
    const { schemes, notes, sources } = sheetOn(TODAY);
    const cites = [...schemes, ...notes].map((one) => one.cites).join(' ');
    const numbers = [...cites.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
    expect(new Set(numbers)).toEqual(new Set(sources.map((_, i) => i + 1)));
    expect(sources.map(({ text }) => text)).toContain(
      unbroken('LBK 280/2024, lov om en aktiv beskæftigelsesindsats'),
    );
  });

  it('says when the rules were checked, and past their review day that they may have changed', () => {
    expect(sheetOn('2026-12-31').checked).not.toContain('ændret');
    expect(sheetOn('2027-01-01').checked).toContain('De kan være ændret siden 31. december 2026');
  });

  it('promises nothing: a firm "kan få", and never "har ret"', () => {
    const all = employerSheet.map(({ scheme }) => saidOf(scheme, TODAY) ?? '').join(' ');
    expect(all).not.toMatch(/\bI (får tilskud|har ret|er sikre)\b/);
    expect(tell().t('employer:page.decides')).toMatch(/Kommunen afgør.*før/);
  });
});
