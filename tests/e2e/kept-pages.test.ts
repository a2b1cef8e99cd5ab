// @engines chromium: it is given back its cache of pages, which its driver takes away
import { chromium, type Browser, type Page } from 'playwright-core';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { holdTheDay, registerNoWorker, TODAY } from '../browser/before.ts';
import { ARGUMENTS, CHROMIUM } from '../browser/chromium.ts';
import { portOf, serve } from '../browser/serve.ts';
import { Guide } from './guide.ts';
import { onDagpenge } from './people.ts';
import { da } from './words.ts';

let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  server = await serve();
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ARGUMENTS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Says, in each page, when the browser shows it again as it was. */
const tellOfReturn = (): void =>
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) console.log(`shown again: ${location.href}`);
  });

/** One step back in the browser, which may bring a page as it was kept. */
async function back(page: Page): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back()));
  await page.waitForTimeout(1_000);
}

it('shows no answer in the pages that the browser kept, once they are deleted', async () => {
  const context = await browser.newContext();
  await context.addInitScript(holdTheDay, TODAY);
  await context.addInitScript(registerNoWorker);
  await context.addInitScript(tellOfReturn);
  const page = await context.newPage();
  const shownAgain: string[] = [];
  page.on('console', (message) => shownAgain.push(message.text()));
  const address = `http://127.0.0.1:${portOf(server)}/`;
  const guide = new Guide(page);
  await page.goto(`${address}#/overview`);
  await guide.answerAll(onDagpenge);
  await guide.showsResult();
  await page.goto(`${address}schemes.html`);
  await page.goto(address);
  await guide.button(da.answers.delete).click();
  for (let steps = 0; steps < 4; steps++) {
    await back(page);
    expect(await page.locator('[data-scheme]:visible').count()).toBe(0);
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(await page.getByText(da.start['go-on']).count()).toBe(0);
  }
  expect(shownAgain).toContain(`shown again: ${address}#/overview`);
  await context.close();
});
