import { THE_FRAME, type Engine, type Tab } from './engine.ts';
import { freePort, Processes } from './processes.ts';
import { startSession, type Session } from './webdriver.ts';

export const MACHINE = { x64: 'x86_64', arm64: 'aarch64' }[process.arch as string] ?? process.arch;
const BROWSER = {
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': {
    binary: `/usr/lib/${MACHINE}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
    args: ['--automation'],
  },
};
/** What WebDriver calls the keys that write nothing. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};
/** The bar above the page is part of the window. */
const BAR = 38;

/** WebKitGTK's small browser on a screen that nobody sees. Its driver holds one session. */
export async function startWebkit(): Promise<Engine> {
  const screen = new Processes();
  const DISPLAY = `:${await startScreen(screen)}`;
  return {
    narrowest: 500,
    open: async (width, height) => {
      const driver = new Processes();
      const port = await freePort();
      // Its compositor needs a graphics card: without one it is slow, and has crashed.
      const environment = { DISPLAY, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
      driver.start('WebKitWebDriver', [`--port=${port}`], environment);
      const session = await startSession(`http://127.0.0.1:${port}`, BROWSER);
      await session.post('/window/rect', { width, height: height + BAR });
      return tabOf(session, driver.end);
    },
    close: async () => screen.end(),
  };
}

/** @returns the number of the screen, a free one that Xvfb has chosen */
async function startScreen(processes: Processes): Promise<string> {
  const size = ['-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const told = processes.start('Xvfb', ['-displayfd', '3', ...size]).stdio[3]!;
  return new Promise((resolve, reject) => {
    told.once('data', (number) => resolve(String(number).trim()));
    told.once('close', () => reject(new Error('Xvfb does not start: run "bash tests/setup.sh"')));
  });
}

/** A tab of either WebKit, driven by its own driver. */
export function tabOf({ post, end }: Session, afterwards: () => void): Tab {
  const evaluate = (code: string): Promise<unknown> =>
    post('/execute/sync', { script: `return ${code}`, args: [] });
  return {
    goto: async (url) => void (await post('/url', { url })),
    // Its own Back passes over places that a script went to without a click, as some tests do, and in
    // a frame its driver would wait for another page.
    step: async (by) => void (await evaluate(`history.go(${by})`)),
    enterFrame: async () => {
      await post('/frame', { id: await evaluate(THE_FRAME) });
    },
    evaluate,
    click: async (code) => {
      const found = await evaluate(code);
      const [id] = Object.values(found as Record<string, string>);
      await post(`/element/${id}/click`, {});
    },
    press: async (names) => {
      const keys = names.map((name) => KEYS[name] ?? name);
      const actions = [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await post('/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    close: async () => {
      await end().finally(afterwards);
    },
  };
}
