import { expect, it } from 'vitest';
import type { Guide } from '../e2e/guide.ts';
import { bare, printed } from '../e2e/pdf.ts';
import { onDagpenge } from '../e2e/people.ts';
import { NAMES_IN_OVERVIEW } from '../project-guide.ts';
import { ENGINE, useEngine } from './harness.ts';

const openGuide = useEngine();
const SHEET = '#/print';

/** The texts of the pages that come out of a printer. */
async function pagesOf(guide: Guide): Promise<readonly string[]> {
  if (ENGINE !== 'webkit') return (await printed(guide.page)).pages;
  // WebKitGTK's driver cannot print: it shows on the screen what its print styles would.
  await guide.page.evaluate(() => {
    for (const { cssRules } of document.styleSheets)
      for (const rule of cssRules)
        if (rule instanceof CSSMediaRule)
          if (rule.media.mediaText === 'print') rule.media.mediaText = 'all';
  });
  return [await guide.text()];
}

/** What can be compared: Firefox's letters that are drawn as one are no letters in its PDF. */
const plain = (text: string): string => bare(text).replaceAll(/ffi|ff|fi|fl|\uFFFD/g, '');

it('prints all results of the overview, and nothing of the page around them', async () => {
  const { guide } = await openGuide({ address: '#/overview', kept: onDagpenge });
  await guide.showsResult();
  await guide.page.evaluate((hash) => (location.hash = hash), SHEET);
  await guide.page.locator('.sheet').waitFor();
  const sheet = (await guide.page.locator('.sheet').textContent()) ?? '';
  for (const name of NAMES_IN_OVERVIEW) expect(sheet).toContain(name);
  const lines = await guide.page.locator('.sheet article :is(h3, p)').allInnerTexts();
  const around = await guide.page.locator('.bar').first().innerText();

  const pages = (await pagesOf(guide)).map(plain);
  expect(pages.length).toBeLessThanOrEqual(2);
  const missing = lines.filter((line) => !pages.some((page) => page.includes(plain(line))));
  expect(missing, 'cut in two, or not printed').toEqual([]);
  expect(pages.join('')).not.toContain(plain(around));
});
