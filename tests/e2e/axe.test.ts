import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsIn, putAxeInto } from '../browser/axe.ts';
import { useGuide } from './harness.ts';
import { kindsIn, LANGUAGES, openKind } from './kinds-of-pages.ts';

const openGuide = useGuide();
const WIDTHS = [320, 1280];
const SCHEMES = ['light', 'dark'] as const;

/**
 * Lets axe run in a page that was drawn without scripts: its `noscript` stays as it is. The buttons
 * that need a script appear, and are looked at too. Chromium heeds a change alone, hence both.
 */
async function letScriptsRun(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const value of [true, false])
    await session.send('Emulation.setScriptExecutionDisabled', { value });
}

describe.each(LANGUAGES)('in %s, axe finds nothing in', (language) => {
  it.each(kindsIn(language))('$name, narrow and wide, light and dark', async (kind) => {
    const { page } = await openKind(openGuide, kind, { language });
    if (kind.isFile) await letScriptsRun(page);
    const evaluate = (code: string): Promise<unknown> => page.evaluate(code);
    await putAxeInto(evaluate);
    for (const width of WIDTHS)
      for (const colorScheme of SCHEMES) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        expect(await faultsIn(evaluate), `${width} wide, ${colorScheme}`).toEqual([]);
      }
  });
});
