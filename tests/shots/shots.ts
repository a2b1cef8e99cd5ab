import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useGuide } from '../e2e/harness.ts';
import { kindsIn, LANGUAGES, openKind } from '../e2e/kinds-of-pages.ts';
import { pdfOf, picturesOf } from '../e2e/pdf.ts';

/** `npm run shots`: a picture of every kind of page, to be looked at. Git ignores the folder. */
const FOLDER = resolve('shots');
const WIDTHS = [390, 1280];
const COLOURS = ['light', 'dark'] as const;

const openGuide = useGuide();
let count = 0;

function save(name: string, picture: Buffer): void {
  writeFileSync(resolve(FOLDER, `${name}.png`), picture);
  count += 1;
}

/** The page as high as it is: what is below the fold is looked at too. */
const shot = (page: Page): Promise<Buffer> => page.screenshot({ fullPage: true });

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
});

afterAll(() => console.log(`${count} pictures in ${FOLDER}`));

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(kindsIn(language))(
    '$name, on a phone and a desk, light, dark and printed',
    async (kind) => {
      const { page } = await openKind(openGuide, kind, { language });
      const name = `${kind.name}.${language}`;
      for (const width of WIDTHS)
        for (const colorScheme of COLOURS) {
          await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
          await page.emulateMedia({ colorScheme });
          save(`${name}.${width}.${colorScheme}`, await shot(page));
        }
      const pages = picturesOf(await pdfOf(page));
      expect(pages.length).toBeGreaterThan(0);
      pages.forEach((picture, index) => save(`${name}.printed-${index + 1}`, picture));
    },
  );
});
