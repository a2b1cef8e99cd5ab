import type { Browser, Page } from 'playwright-core';
import { QUESTION, SLOWED, withFreshPage } from './browser.ts';
import type { Server } from './serve.ts';
import { middle, told, type Row } from './table.ts';

const LOADS = 5;

interface Drawn {
  readonly first: number;
  readonly second: number;
}

/**
 * How long a slow telephone takes until the first question stands in the page, and until the second
 * does when the first is answered at once: that one waits for the other files and the machines.
 */
export async function measureLoading(browser: Browser, server: Server): Promise<readonly Row[]> {
  const loads: Drawn[] = [];
  for (let load = 0; load < LOADS; load += 1)
    loads.push(
      await withFreshPage(browser, (page) => answerAtOnce(page, server), { slowed: SLOWED }),
    );
  return [
    told(
      `from the load to the first question, the middle of ${LOADS}`,
      'ms',
      middle(loads.map(({ first }) => first)),
    ),
    told(
      'from the load to the second, the first answered at once',
      'ms',
      middle(loads.map(({ second }) => second)),
    ),
  ];
}

async function answerAtOnce(page: Page, server: Server): Promise<Drawn> {
  await page.addInitScript((question) => {
    const watch = new MutationObserver(() => {
      const form = document.querySelector<HTMLFormElement>(question);
      if (!form) return;
      const isFirst = performance.getEntriesByName('first question').length === 0;
      const isSecond = !isFirst && form.dataset['question'] !== first;
      if (isFirst) {
        performance.mark('first question');
        first = form.dataset['question'];
        form.querySelector('input')?.click();
        form.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
      } else if (isSecond) {
        watch.disconnect();
        performance.mark('second question');
      }
    });
    let first: string | undefined;
    watch.observe(document, { childList: true, subtree: true });
  }, QUESTION);
  await page.goto(`${server.address}#/overview`);
  await page.waitForFunction(
    () => performance.getEntriesByName('second question').length > 0,
    undefined,
    { timeout: 60_000 },
  );
  return page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    return { first: at('first question'), second: at('second question') };
  });
}
