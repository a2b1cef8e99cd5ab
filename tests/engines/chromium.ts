import type { Frame } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import type { Engine, Tab } from './engine.ts';

/** Chromium, driven by Playwright. */
export async function startChromium(): Promise<Engine> {
  const browser = await launchChromium();
  return {
    narrowest: 0,
    open: async (width, height) => {
      const context = await browser.newContext({ viewport: { width, height } });
      const page = await context.newPage();
      let frame: Frame = page.mainFrame();
      return {
        goto: async (address) => void (await page.goto(address)),
        // It waits for another page, which a step within a page never brings.
        step: async (by) =>
          void (await page[by < 0 ? 'goBack' : 'goForward']({ timeout: 1 }).catch(() => null)),
        enterFrame: async () => {
          const [element] = await page.$$('iframe');
          frame = (await element!.contentFrame())!;
        },
        evaluate: (code) => frame.evaluate(code),
        click: async (code) => {
          const element = (await frame.evaluateHandle<Element>(code)).asElement();
          await element!.click();
        },
        press: (keys) => page.keyboard.press(keys.join('+')),
        pdf: () => page.pdf({ preferCSSPageSize: true }),
        close: () => context.close(),
      } satisfies Tab;
    },
    close: () => browser.close(),
  };
}
