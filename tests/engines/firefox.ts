import {
  launch,
  type BrowserContext,
  type ElementHandle,
  type Frame,
  type KeyInput,
  type Page,
} from 'puppeteer-core';
import { THE_FRAME, type Engine, type Tab } from './engine.ts';

/** Firefox ESR, driven by Puppeteer over WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    // As on a phone, and as in the other engines: a scroll bar takes no room.
    extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1 },
  });
  return {
    narrowest: 0,
    open: async (width, height) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width, height });
      return tabOf(context, page);
    },
    close: () => browser.close(),
  };
}

function tabOf(context: BrowserContext, page: Page): Tab {
  let frame: Frame = page.mainFrame();
  return {
    goto: async (address) => void (await page.goto(address)),
    // It waits for another page, which a step within a page never brings.
    step: async (by) =>
      void (await page[by < 0 ? 'goBack' : 'goForward']({ timeout: 1 }).catch(() => null)),
    enterFrame: async () => {
      const element = (await page.evaluateHandle(THE_FRAME)) as ElementHandle<HTMLIFrameElement>;
      frame = await element.contentFrame();
    },
    evaluate: (code) => frame.evaluate(code),
    click: async (code) => {
      // A tab behind another draws nothing, and waits for that.
      await page.bringToFront();
      const element = (await frame.evaluateHandle(code)) as ElementHandle<Element>;
      await element.click();
    },
    press: async (names) => {
      const keys = names.map((name) => (name === 'Space' ? ' ' : name) as KeyInput);
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
    },
    pdf: () => page.pdf({ preferCSSPageSize: true }),
    close: () => context.close(),
  };
}
