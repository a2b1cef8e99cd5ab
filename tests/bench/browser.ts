import type { Browser, Page } from 'playwright-core';

/** The form of a question: once it stands in the page, the question is drawn. */
export const QUESTION = 'form[data-question]';

/** A telephone of a few years ago is about so many times slower than this machine. */
export const SLOWED = 6;

/** Hands a page that nothing was loaded into before, with an empty cache; then closes it. */
export async function withFreshPage<T>(
  browser: Browser,
  use: (page: Page) => Promise<T>,
  { slowed = 1 }: { slowed?: number } = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    // tsx wraps the functions that we hand to the page in `__name`, which a page does not have.
    await page.addInitScript('globalThis.__name ??= (named) => named');
    if (slowed > 1) {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    }
    return await use(page);
  } finally {
    await context.close();
  }
}
