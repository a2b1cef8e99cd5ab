import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { SLOWED, withFreshPage } from './browser.ts';
import { brotliBytes } from './bytes.ts';
import type { Server } from './serve.ts';
import { heldTo, middle, told, type Row } from './table.ts';

const SCRIPT = 'vejviser.js';
const SCRIPT_BYTES = 4000;
const LOADS = 5;

/**
 * What a municipality's page loads for the tag, and how long a slow telephone takes from there to
 * the first question. The page is on the guide's own site: another would run unslowed.
 */
export async function measureTag(browser: Browser, server: Server): Promise<readonly Row[]> {
  const times: number[] = [];
  for (let load = 0; load < LOADS; load += 1)
    times.push(
      await withFreshPage(browser, (page) => untilFirstStep(page, server), { slowed: SLOWED }),
    );
  return [
    heldTo(SCRIPT_BYTES, brotliBytes(join(server.folder, SCRIPT)), {
      name: `${SCRIPT}, for a municipality's page`,
      unit: 'bytes',
      mustHold: true,
    }),
    told(`from the tag to the first question in it, the middle of ${LOADS}`, 'ms', middle(times)),
  ];
}

async function untilFirstStep(page: Page, server: Server): Promise<number> {
  const host = `${server.address}municipality.html`;
  await page.route(host, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><script src="${SCRIPT}"></script>
        <vejviser-guide flow="overview"></vejviser-guide>`,
    }),
  );
  await page.addInitScript(() => {
    addEventListener('vejviser-step', () => performance.mark('first question'), { once: true });
  });
  await page.goto(host);
  await page.waitForFunction(() => performance.getEntriesByName('first question').length > 0);
  return page.evaluate(() => {
    const [script] = performance.getEntriesByType('resource');
    return performance.getEntriesByName('first question')[0]!.startTime - script!.startTime;
  });
}
