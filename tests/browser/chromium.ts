import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

export const CHROMIUM = '/usr/bin/chromium';

/**
 * The same engine without what a browser has around a page: it opens one in a third of the time. It
 * keeps no site's frame from storing, asks for no permission, and has no pages of its own.
 */
const HEADLESS = '/usr/bin/chromium-headless-shell';

/** Without what it does on its own over the network. */
export const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the Chromium of the machine.
 * @param isWhole as a person has it, where what is around the page matters
 */
export const launchChromium = (isWhole = false): Promise<Browser> =>
  chromium.launch({
    executablePath: !isWhole && existsSync(HEADLESS) ? HEADLESS : CHROMIUM,
    args: ARGUMENTS,
  });

const started = new Map<boolean, Promise<Browser>>();

/**
 * The Chromium of this run: test files that share their modules share it as well, since to start one costs
 * a second or two, eighty times. It ends with the process; one that has ended sooner is started anew.
 */
export async function sharedChromium(isWhole = false): Promise<Browser> {
  const browser = await started.get(isWhole);
  if (browser?.isConnected()) return browser;
  const anew = launchChromium(isWhole);
  started.set(isWhole, anew);
  return anew;
}
