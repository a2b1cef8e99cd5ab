import { describe, expect, it } from 'vitest';
import { projectWorld } from '../../../src/tools/check/project-world.ts';
import { sheetOf } from '../../../src/tools/review/sheet.ts';
import { TODAY } from '../../project-guide.ts';

const world = projectWorld(TODAY);
const sheets = world.flows.map((flow) => ({ flow, sheet: sheetOf(flow, TODAY, world).join('\n') }));

describe('the sheet that a lawyer signs', () => {
  it.each(sheets)(
    '$flow.scheme holds every question, row and outcome, without holes',
    ({ flow, sheet }) => {
      expect(sheet).not.toMatch(/undefined|\{\{|\bNaN\b|questions:|points\.[a-z]/);
      expect(sheet.match(/^\d+\. /gm)).toHaveLength(flow.rows.length);
      for (const outcome of Object.keys(flow.outcomes)) expect(sheet).toContain(`### ${outcome}: `);
    },
  );

  it('names figures with their value of the day, and the rows of other days', () => {
    const flow = world.flows.find(({ scheme }) => scheme === 'six-week-course')!;
    const sheet = sheetOf(flow, '2016-05-01', world).join('\n');
    expect(sheet).toContain('0 (six-week.waiting)');
    expect(sheet).toMatch(/\[fra 2022-01-01\].*distance-ask – gælder ikke den dag/);
    expect(sheet).toContain('er ikke “Jeg er opsagt');
  });

  it('says of a point for whom and from when, and of an outcome that no row gives it that day', () => {
    const sheetFor = (scheme: string): string =>
      sheets.find((one) => one.flow.scheme === scheme)!.sheet;
    expect(sheetFor('adult-apprenticeship')).toMatch(
      /^- Hvad får du\?: .*de første 2 år.* – kun når .*“Jeg er i job”/m,
    );
    expect(sheetFor('adult-apprenticeship')).toMatch(/^- Det er ændret: \[fra 2026-02-01\] /m);
    expect(sheetFor('dismissal-upskilling')).toMatch(
      /^### agreed-too-late: .* – gælder ikke den dag$/m,
    );
    expect(sheetFor('dismissal-upskilling')).toMatch(/^### during-notice: [^–]*$/m);
  });
});
