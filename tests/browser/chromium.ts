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
