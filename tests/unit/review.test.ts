import { describe, expect, it } from 'vitest';
import { projectWorld } from '../../src/tools/check/project-world.ts';
import { sheetOf } from '../../src/tools/review/sheet.ts';
import { TODAY } from '../project-guide.ts';

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
});
