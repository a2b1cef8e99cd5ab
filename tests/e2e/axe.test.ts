// @engines chromium: the others have tests/engines/others/axe.test.ts
import { describe, expect, it } from 'vitest';
import { faultsIn, putAxeInto } from '../browser/axe.ts';
import { letScriptsRun } from '../browser/scripts-off.ts';
import { useGuide } from './harness.ts';
import { LANGUAGES_IN_TURN } from './kinds-of-pages.ts';
import { putNextInPlace, visit, visitsIn } from './visits.ts';

const openGuide = useGuide();
/** What is narrow does not depend on the colours: each of both is looked at once. */
const LOOKS = [
  [320, 'light'],
  [1280, 'dark'],
] as const;

describe.each(LANGUAGES_IN_TURN)(
  'in %s, narrow and light, wide and dark, axe finds nothing',
  (language) => {
    it.each(visitsIn(language))('in $names', (pages) =>
      visit(openGuide, pages, { language }, async ({ page }, { name, isFile }) => {
        const stopScripts = isFile && (await letScriptsRun(page));
        await putNextInPlace(page);
        const evaluate = (code: string): Promise<unknown> => page.evaluate(code);
        await putAxeInto(evaluate);
        for (const [width, colorScheme] of LOOKS) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          expect
            .soft(await faultsIn(evaluate), `${name}, ${width} wide, ${colorScheme}`)
            .toEqual([]);
        }
        if (stopScripts) await stopScripts();
      }),
    );
  },
);
