// @engines chromium in test:all: it prints, and takes long
import { expect, it } from 'vitest';
import { useGuide } from './harness.ts';
import { longestSheets } from './longest-sheets.ts';
import { printed } from './pdf.ts';
import { onDagpenge } from './people.ts';

const openGuide = useGuide();

it.each([onDagpenge, ...longestSheets(400, 2)].map((answers, at) => [at, answers] as const))(
  'a cheap phone reads the code of a worn sheet, however much it holds: %i',
  async (_, answers) => {
    const guide = await openGuide({ address: '#/overview', kept: answers });
    await guide.showsResult();
    await guide.page.evaluate(() => void (location.hash = '#/print'));
    await guide.page.locator('.sheet').waitFor();
    const pdf = await printed(guide.page);
    expect(pdf.code()).toContain('#/link/');
    expect(pdf.wornCode()).toBe(pdf.code());
  },
);
