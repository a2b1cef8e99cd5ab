import type { Page } from 'playwright-core';

/**
 * Lets a checker run in a page that was drawn without scripts: its `noscript` stays as it is. The
 * buttons that need a script appear, and are looked at too. Chromium heeds a change alone, hence both.
 * @returns what stops scripts again, for the next page
 */
export async function letScriptsRun(page: Page): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  const stopScripts = (value: boolean): Promise<unknown> =>
    session.send('Emulation.setScriptExecutionDisabled', { value });
  await stopScripts(true);
  await stopScripts(false);
  return () => stopScripts(true);
}
