import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/language/day.ts';
import { projectWorld } from '../../../src/tools/check/project-world.ts';
import { sheetOf } from '../../../src/tools/review/sheet.ts';
import { TODAY } from '../../project-guide.ts';
import { ferryDesk } from '../ferry-desk.ts';

const world = projectWorld(TODAY);
const sheets = world.flows.map((flow) => ({ flow, sheet: sheetOf(flow, TODAY, world).join('\n') }));

describe('the sheet that a lawyer signs', () => {
  it.each(sheets)(
    '$flow.scheme holds every question, row and outcome, without holes',
    ({ flow, sheet }) => {
      expect(sheet).not.toMatch(/undefined|\{\{|\bNaN\b|questions:|points\.[a-z]/);
      const numbers = [...sheet.matchAll(/^(\d+[a-z]?|–)\. /gm)].map(([, number]) => number);
      expect(numbers).toEqual(flow.rows.map(({ number = '–' }) => number));
      expect(sheet.match(/^ {3}Kilde: /gm)).toHaveLength(flow.rows.length);
      for (const outcome of Object.keys(flow.outcomes)) expect(sheet).toContain(`### ${outcome}: `);
    },
  );
});

describe('a sheet of the invented law', () => {
  const ferry = ferryDesk();
  const sheetFor = (scheme: string, on: Day = TODAY): string =>
    sheetOf(
      ferry.flows.find((flow) => flow.scheme === scheme)!,
      on,
      ferry,
    ).join('\n');

  it('names figures with their value of the day, and the rows of other days', () => {
    const before = sheetFor('sea-school', '2016-05-01');
    expect(before).toContain('- 0 uger (sea-school.waiting)');
    expect(before).toMatch(/^3a\. \[til 28\. februar 2017\] Når »Båd« er »Ja«: Nej → own-boat$/m);
    const now = sheetFor('sea-school');
    expect(now).toContain('- 5 uger (sea-school.waiting)');
    expect(now).toMatch(/^ {2}0 uger, fra 1\. januar 2015 til 28\. februar 2017 \(før\) – /m);
    expect(now).toMatch(/^3a\. \[til 28\. februar 2017\] .*own-boat – gælder ikke den dag$/m);
  });

  it('gives where the overview stops no number', () =>
    expect(sheetFor('sea-school')).toMatch(/^–\. \[kun i overblikket\] Ellers: Ret → likely$/m));

  it('says below a row where it stands in the law, and how that was read', () =>
    expect(sheetFor('ferry-card')).toContain(
      [
        '2. Når »Uger« er under 4 uger (ferry-card.weeks): Senere → wait',
        '   Kilde: Færgeloven, §\u00A04 (læst i loven)',
        '   Læsning: Ugerne tælles fra den dag, flytningen er meldt.',
      ].join('\n'),
    ));

  it('says of a point for whom and from when, and of an outcome that no row gives it that day', () => {
    expect(sheetFor('sea-school')).toMatch(
      /^- .*: Din båd .* \(Færgeloven, §\u00A011 \(læst i loven\)\) – Siges, når »Båd« er »Ja«\.$/m,
    );
    expect(sheetFor('sea-school', '2016-05-01')).toMatch(
      /^- .*: \[til 28\. februar 2017\] Send skemaet på papir\./m,
    );
    expect(sheetFor('sea-school')).not.toContain('Send skemaet på papir');
    expect(sheetFor('sea-school')).toMatch(/^### own-boat: .* – gælder ikke den dag$/m);
    expect(sheetFor('sea-school')).toMatch(/^### entitled: [^–\n]*$/m);
  });
});
