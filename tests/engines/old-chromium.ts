import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';
import { ARGUMENTS } from '../browser/chromium.ts';
import { DevTools, stepInHistory, type Send, type Told } from './devtools.ts';
import type { Engine, Tab } from './engine.ts';
import { until } from './locator.ts';

const HERE = new URL('../old-browsers/node_modules/', import.meta.url);
/** Frames of other sites share the page's process, so that one session reaches all of them. */
const LIKE_A_PHONE = ['--hide-scrollbars'];
const ONE_PROCESS = [
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process',
];
/** The tests ask in words of today. */
const OLD_SYNTAX = { target: 'chrome79' };
/** Where the tests look at the page: what they leave there, the guide does not find. */
const WORLD = 'tests';

/** A Chromium that a package carries: `tests/old-browsers`. */
export async function startOldChromium(version: string): Promise<Engine> {
  const program = fileURLToPath(new URL(`chromium-${version}/bin/chromium`, HERE));
  const devTools = new DevTools(program, [
    ...ARGUMENTS,
    ...ONE_PROCESS,
    ...LIKE_A_PHONE,
    '--headless',
  ]);
  return {
    narrowest: 0,
    open: async (width, height) => {
      const { browserContextId } = await devTools.send('Target.createBrowserContext');
      const blank = { url: 'about:blank', browserContextId, width, height };
      const { targetId } = await devTools.send('Target.createTarget', blank);
      const attached = { targetId, flatten: true };
      const { sessionId } = await devTools.send('Target.attachToTarget', attached);
      const tab = new OldTab((method, params) =>
        devTools.send(method, params, sessionId as string),
      );
      await tab.start(width, height);
      return {
        ...tab.does,
        close: async () =>
          void (await devTools.send('Target.disposeBrowserContext', { browserContextId })),
      };
    },
    close: () => devTools.close(),
  };
}

/** One tab, over a session of its own. */
class OldTab {
  readonly #send: Send;
  #frame = '';
  #world: number | undefined;

  constructor(send: Send) {
    this.#send = send;
  }

  async start(width: number, height: number): Promise<void> {
    await this.#send('Page.enable');
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.#send('Emulation.setDeviceMetricsOverride', metrics);
    this.#frame = (await this.#frames()).frame.id;
  }

  readonly does = {
    goto: async (url: string) => {
      await this.#send('Page.navigate', { url });
      this.#world = undefined;
      const isThere = `document.readyState === 'complete' || undefined`;
      await until(async () => (await this.#evaluate(isThere, true))['value'], url);
    },
    step: (by: -1 | 1) => stepInHistory(this.#send, by),
    enterFrame: async () => {
      const [inner] = (await this.#frames()).childFrames ?? [];
      if (!inner) throw new Error('the page has no frame');
      this.#frame = inner.frame.id;
      this.#world = undefined;
    },
    evaluate: async (code: string) => (await this.#evaluate(code, true))['value'],
    click: async (code: string) => {
      const { objectId } = await this.#evaluate(code, false);
      const functionDeclaration = 'function () { this.scrollIntoViewIfNeeded(); }';
      await this.#send('Runtime.callFunctionOn', { objectId, functionDeclaration });
      const quads = (await this.#send('DOM.getContentQuads', { objectId }))['quads'];
      const [[left = 0, top = 0, right = 0, , , bottom = 0] = []] = quads as number[][];
      const place = { x: (left + right) / 2, y: (top + bottom) / 2 };
      await this.#mouse('mouseMoved', place);
      await this.#mouse('mousePressed', place);
      await this.#mouse('mouseReleased', place);
    },
    press: async (keys: readonly string[]) => {
      const held = keys.includes('Shift') ? SHIFT : 0;
      for (const key of keys) await this.#key('keyDown', key, held);
      for (const key of [...keys].reverse()) await this.#key('keyUp', key, held);
    },
    pdf: async () => {
      const asked = { preferCSSPageSize: true, printBackground: true };
      return Buffer.from((await this.#send('Page.printToPDF', asked))['data'] as string, 'base64');
    },
  } satisfies Omit<Tab, 'close'>;

  async #frames(): Promise<FrameTree> {
    return (await this.#send('Page.getFrameTree'))['frameTree'] as FrameTree;
  }

  /** A page that was loaded anew has lost the world of before: it is made once more. */
  async #evaluate(code: string, returnByValue: boolean): Promise<Told> {
    const { code: expression } = await transformWithOxc(`(${code})`, 'asked.js', OLD_SYNTAX);
    const asked = { expression, returnByValue, awaitPromise: true };
    const ask = async (): Promise<Told> => {
      this.#world ??= await this.#newWorld();
      return this.#send('Runtime.evaluate', { ...asked, contextId: this.#world });
    };
    const told = await ask().catch(() => {
      this.#world = undefined;
      return ask();
    });
    const thrown = told['exceptionDetails'] as { readonly exception?: Told } | undefined;
    if (thrown) throw new Error(String(thrown.exception?.['description'] ?? 'it threw'));
    return told['result'] as Told;
  }

  async #newWorld(): Promise<number> {
    const asked = { frameId: this.#frame, worldName: WORLD };
    const { executionContextId } = await this.#send('Page.createIsolatedWorld', asked);
    return executionContextId as number;
  }

  #mouse = (type: string, place: object): Promise<Told> =>
    this.#send('Input.dispatchMouseEvent', { type, button: 'left', clickCount: 1, ...place });

  #key(type: string, name: string, modifiers: number): Promise<Told> {
    const key = name === 'Space' ? ' ' : name;
    const windowsVirtualKeyCode = KEY_CODES[name] ?? 0;
    const writes = type === 'keyDown' && (TEXTS[name] ?? (name.length === 1 ? name : undefined));
    const text = writes ? { text: writes } : {};
    const asked = { type, key, code: name, modifiers, windowsVirtualKeyCode, ...text };
    return this.#send('Input.dispatchKeyEvent', asked);
  }
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}

const SHIFT = 8;
const KEY_CODES: Readonly<Record<string, number>> = {
  ...{ Backspace: 8, Tab: 9, Enter: 13, Shift: 16, Escape: 27, Space: 32 },
  ...{ ArrowUp: 38, ArrowDown: 40 },
};
const TEXTS: Readonly<Record<string, string>> = { Enter: '\r', Space: ' ' };
