// @engines chromium: it is given back its scroll bars, which its driver hides
import { chromium, type Browser } from 'playwright-core';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ARGUMENTS, CHROMIUM } from '../browser/chromium.ts';
import { portOf, serve } from '../browser/serve.ts';

const BAR_PX = 15;
const ABOVE_PX = 100;
let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  server = await serve();
  browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ARGUMENTS,
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/**
 * A page whose tag is as wide as the window. What it shows for the guide is lower at some widths than
 * at narrower ones, as the guide is where a heading grows with the width.
 */
async function openHost() {
  const origin = `http://127.0.0.1:${portOf(server)}`;
  const page = await browser.newPage();
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><style>body { margin: 0 } header { height: ${ABOVE_PX}px }</style>
        <script>addEventListener('message', ({ data }) => {
          if (data.type === 'height') window.told = (window.told ?? 0) + 1;
        })</script>
        <header></header><vejviser-guide flow="overview"></vejviser-guide><script src="vejviser.js"></script>`,
    }),
  );
  await page.goto(`${origin}/host.html`);
  const guide = page.frameLocator('iframe');
  await guide.locator('form[data-question]').waitFor();
  const told = (): Promise<number> => page.evaluate('window.told');
  /** Waits until the guide has told nothing new for a while, which in a loop never comes. */
  const atRest = (): Promise<void> =>
    expect
      .poll(async () => {
        const before = await told();
        await page.waitForTimeout(500);
        return (await told()) - before;
      })
      .toBe(0);
  return { page, guide, atRest };
}

it('comes to rest where a scroll bar of the page makes the guide lower', async () => {
  const { page, guide, atRest } = await openHost();
  const width = 900;
  // The guide's own steps of height depend on the fonts of the machine: this one does not.
  await guide.locator('html').evaluate(
    (_, at) =>
      document.head.append(
        Object.assign(document.createElement('style'), {
          textContent: `@media (min-width: ${at}px) { main { padding-bottom: 60px !important } }`,
        }),
      ),
    width,
  );
  await page.setViewportSize({ width, height: 3000 });
  await atRest();
  const frame = page.locator('vejviser-guide iframe');
  const { height } = (await frame.boundingBox())!;
  await page.setViewportSize({ width, height: Math.floor(ABOVE_PX + height - 3) });
  await atRest();
  expect((await frame.boundingBox())!.width).toBe(width - BAR_PX);
});
