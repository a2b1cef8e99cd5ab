import type { Engine } from './engine.ts';
import { freePort, Processes } from './processes.ts';
import { startSession } from './webdriver.ts';
import { MACHINE, tabOf } from './webkit.ts';

const BROWSER = {
  browserName: 'MiniBrowser',
  'wpe:browserOptions': {
    binary: `/usr/lib/${MACHINE}-linux-gnu/wpe-webkit-1.1/MiniBrowser`,
    args: ['--automation', '--headless'],
  },
};

/** WPE WebKit 2.38, the engine of Safari 16.1 to 16.3, as Debian 12 keeps it. It draws into no window. */
export async function startWpe(): Promise<Engine> {
  return {
    narrowest: 1280,
    open: async () => {
      const driver = new Processes();
      const port = await freePort();
      driver.start('WPEWebDriver', [`--port=${port}`]);
      return tabOf(await startSession(`http://127.0.0.1:${port}`, BROWSER), driver.end);
    },
    close: async () => undefined,
  };
}
