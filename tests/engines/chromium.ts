import type { Frame } from 'playwright-core';
import { launchChromium } from '../browser/chromium.ts';
import { stepInHistory, type Send } from './devtools.ts';
import type { Engine, Tab } from './engine.ts';

/** Chromium, driven by Playwright. */
export async function startChromium(): Promise<Engine> {
  const browser = await launchChromium();
  return {
    narrowest: 0,
    open: async (width, height) => {
      const context = await browser.newContext({ viewport: { width, height } });
      const page = await context.newPage();
      const devTools = await context.newCDPSession(page);
      const send: Send = (method, params) =>
        devTools.send(method as 'Page.enable', params as never);
      let frame: Frame = page.mainFrame();
      return {
        goto: async (address) => void (await page.goto(address)),
        // Playwright's own waits for another page, which a step within a frame never brings; told to
        // wait no longer, it may give up before it has asked for the step.
        step: (by) => stepInHistory(send, by),
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
