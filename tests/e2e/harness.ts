import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { PreviewServer } from 'vite';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { holdTheDay, keep, registerNoWorker, tellOfViolations, TODAY } from '../browser/before.ts';
import { sharedChromium } from '../browser/chromium.ts';
import { portOf, serve } from '../browser/serve.ts';
import { useEngine } from '../engines/harness.ts';
import { Guide } from './guide.ts';
import type { Answers } from './people.ts';

/** What a server answers to one request; `hangs up` is no answer at all. */
export type Reply =
  | { readonly status: number; readonly contentType?: string; readonly body?: string | Buffer }
  | 'hangs up';

export interface Opening {
  /** What follows the server's name: `?lang=en#/overview`. The start page when left out. */
  readonly address?: string;
  /** The folder of another server that holds the guide. */
  readonly at?: string;
  /** A service worker may keep the guide; it hides requests from `server`. */
  readonly worker?: true;
  readonly width?: number;
  readonly scripts?: boolean;
  /** The language that the browser asks for; Danish when left out. Chromium alone. */
  readonly locale?: string;
  /** Answers that the tab holds already, as after a reload: the guide opens where they lead. */
  readonly kept?: Answers;
  /** Run in the page before its own code: to take something from the browser, or to count. */
  readonly before?: () => void;
  /**
   * What the server answers to a path, where it is not what the built site holds. It can break a
   * file, replace it, or hold it back by a promise.
   */
  readonly server?: (path: string) => Reply | undefined | Promise<Reply | undefined>;
  /** Run before the first page is asked for: to listen to the browser, or to set it. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** What the browser may complain of, where the test itself breaks something. */
  readonly mayComplain?: RegExp;
}

/**
 * Opens the guide in Chromium, or in the engine that this run is for.
 * @param isWhole Chromium as a person has it: frames of other sites may keep nothing, and a page may
 *   be refused what it asks for
 */
export function useGuide({ isWhole = false } = {}): (opening?: Opening) => Promise<Guide> {
  if (process.env['VEJVISER_ENGINE'] === undefined) return useChromium(isWhole);
  const open = useEngine();
  return async (opening) => (await open(opening)).guide;
}

/**
 * Starts a server for one test file. Each test opens the guide in a new, empty
 * browser context; one that complains of anything, or asks another server for anything, fails.
 */
function useChromium(isWhole: boolean): (opening?: Opening) => Promise<Guide> {
  let server: PreviewServer;
  let browser: Browser;
  let origin: string;
  const contexts: BrowserContext[] = [];
  const troubles: string[] = [];

  beforeAll(async () => {
    server = await serve();
    origin = `http://127.0.0.1:${portOf(server)}`;
    browser = await sharedChromium(isWhole);
  });

  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(troubles.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await server?.close();
  });

  return async ({
    address = '',
    at = `${origin}/`,
    width = 1280,
    scripts = true,
    locale = 'da-DK',
    ...more
  }: Opening = {}) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      // What the browser asks for is offered.
      locale,
      javaScriptEnabled: scripts,
    });
    contexts.push(context);
    context.setDefaultTimeout(10_000);
    watch(context, new URL(at).origin, (trouble) => {
      if (!more.mayComplain?.test(trouble)) troubles.push(trouble);
    });
    const page = await context.newPage();
    if (scripts) {
      await context.addInitScript(holdTheDay, TODAY);
      await context.addInitScript(tellOfViolations);
      if (!more.worker) await context.addInitScript(registerNoWorker);
      if (more.kept) await context.addInitScript(keep, JSON.stringify(more.kept));
      if (more.before) await context.addInitScript(more.before);
    }
    if (more.server) await answerBy(page, more.server);
    await more.prepare?.(page);
    await page.goto(at + address);
    const guide = new Guide(page);
    if (scripts) await guide.tookOver();
    return guide;
  };
}

/** Lets a test answer what the page asks the server for. */
const answerBy = (page: Page, server: NonNullable<Opening['server']>): Promise<unknown> =>
  page.route('**/*', async (route) => {
    const reply = await server(new URL(route.request().url()).pathname);
    if (reply === 'hangs up') await route.abort();
    else if (reply) await route.fulfill(reply);
    else await route.continue();
  });

/** Every complaint of the browser, and every request that leaves the server's own origin. */
function watch(context: BrowserContext, origin: string, tell: (trouble: string) => void): void {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) tell(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => tell(`page: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) tell(`request to ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) tell(`${response.status()} for ${response.url()}`);
  });
}
