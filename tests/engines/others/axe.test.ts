import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CORE, faultsIn, putAxeInto } from '../../browser/axe.ts';
import type { Guide } from '../../e2e/guide.ts';
import type { Opening } from '../../e2e/harness.ts';
import { LANGUAGES } from '../../e2e/kinds-of-pages.ts';
import { putNextInPlace, visit, visitsIn } from '../../e2e/visits.ts';
import { useEngine } from '../harness.ts';

const openInEngine = useEngine();
/** English differs from Danish in words alone, so it is looked at where time does not count. */
const languages = process.env['VEJVISER_ENGINES'] === 'all' ? LANGUAGES : (['da'] as const);
/** As narrow as the windows of all engines can be. */
const PHONE = 500;

/** Only Playwright can stop scripts: the files that need none are looked at with theirs. */
const openGuide = async ({ scripts, ...opening }: Opening): Promise<Guide> =>
  (await openInEngine(scripts === false ? { ...opening, asBuilt: true } : opening)).guide;

async function coreFaultsOf(page: Page): Promise<unknown> {
  const evaluate = (code: string): Promise<unknown> => page.evaluate(code);
  await putAxeInto(evaluate);
  return faultsIn(evaluate, CORE);
}

describe.each(languages)('in %s, axe finds nothing wrong', (language) => {
  it.each(visitsIn(language))('in $names', (pages) =>
    visit(openGuide, pages, { language, width: PHONE }, async ({ page }, { name }) => {
      await putNextInPlace(page);
      expect.soft(await coreFaultsOf(page), name).toEqual([]);
    }),
  );
});

it('lets axe find what is wrong', async () => {
  const { page } = await openGuide({ address: '#/overview' });
  await page.locator('h1').waitFor();
  await page.evaluate(() => document.documentElement.removeAttribute('lang'));
  expect(await coreFaultsOf(page)).toEqual([expect.stringContaining('html-has-lang')]);
});
