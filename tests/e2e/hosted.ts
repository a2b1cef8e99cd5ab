import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { Host } from '../browser/host.ts';
import { Guide } from './guide.ts';
import { useGuide, type Opening } from './harness.ts';

/** What the browser itself says where nothing answers, or a file is gone. */
const mayComplain = /^console: Failed to load resource|^[45]0\d for /;

/** A folder of the host that holds the guide when a test begins. */
export const A = 'a/';

/** Starts a host for one test file, and opens the guide from its folders. */
export function useHost() {
  const openGuide = useGuide({ isWhole: true });
  const host = new Host();

  beforeAll(() => host.start());
  beforeEach(() => {
    host.answers = 'well';
    host.hasNot = undefined;
    host.deploy(A);
  });
  afterAll(() => host.close());

  const openAt = (folder: string, opening: Opening = {}): Promise<Guide> =>
    openGuide({ at: host.address(folder), mayComplain, ...opening });

  /** Opens the guide, and waits until a worker has all its files and serves the page. */
  async function openKept(folder: string, opening: Opening = {}): Promise<Guide> {
    const guide = await openAt(folder, { worker: true, ...opening });
    await isKept(guide.page);
    return guide;
  }

  return { host, openAt, openKept };
}

/** Waits until a worker has all files of the guide, and serves the page. */
export async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/**
 * Waits until no later build is on its way. Chromium may forget a navigation that begins in the moment
 * in which one worker follows the other.
 */
export async function hasTakenOver({ page }: Guide): Promise<void> {
  const isSettled = () =>
    page.evaluate(async () => {
      const workers = await navigator.serviceWorker.getRegistration();
      return !workers?.installing && !workers?.waiting && workers?.active?.state === 'activated';
    });
  await expect.poll(isSettled).toBe(true);
}

/** Opens an address in a second tab. */
export async function inAnotherTab({ page }: Guide, address: string): Promise<Guide> {
  const other = new Guide(await page.context().newPage());
  await other.page.goto(address);
  await other.heading().waitFor();
  return other;
}

/** The names of the browser's caches, in the order in which they were made. */
export const cachesIn = ({ page }: Guide): Promise<string[]> => page.evaluate(() => caches.keys());
