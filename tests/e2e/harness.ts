import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { Guide } from './guide.ts';
import type { Answers } from './people.ts';

/** The built folder: `npm run build` makes it. Another one can be named, to try a build apart. */
const DIST = resolve(process.env['VEJVISER_DIST'] ?? 'dist');

/** The day of every test that names no other: texts and windows depend on it. */
const TODAY = '2026-11-22T12:00:00+01:00';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Opening {
  /** What follows the server's name: `?lang=en#/overview`. The start page when left out. */
  readonly address?: string;
  readonly width?: number;
  readonly scripts?: boolean;
  /** Answers that the tab holds already, as after a reload: the guide opens where they lead. */
  readonly kept?: Answers;
  /** Run in the page before its own code: to take something from the browser, or to count. */
  readonly before?: () => void;
  /** Run before the first page is asked for: to delay or break requests. */
  readonly network?: (page: Page) => Promise<void>;
  /** What the browser may complain of, where the test itself breaks something. */
  readonly mayComplain?: RegExp;
}

/**
 * Starts a server and a browser for one test file. Each test opens the guide in a new, empty
 * browser context; one that complains of anything, or asks another server for anything, fails.
 */
export function useGuide(): (opening?: Opening) => Promise<Guide> {
  let server: PreviewServer;
  let browser: Browser;
  let origin: string;
  const contexts: BrowserContext[] = [];
  const troubles: string[] = [];

  beforeAll(async () => {
    server = await serve();
    origin = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  });

  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(troubles.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return async ({ address = '', width = 1280, scripts = true, ...more }: Opening = {}) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      javaScriptEnabled: scripts,
    });
    contexts.push(context);
    context.setDefaultTimeout(10_000);
    watch(context, origin, (trouble) => {
      if (!more.mayComplain?.test(trouble)) troubles.push(trouble);
    });
    const page = await context.newPage();
    if (scripts) {
      await context.addInitScript(holdTheDay, Date.parse(TODAY));
      await context.addInitScript(tellOfViolations);
      if (more.kept) await context.addInitScript(keep, JSON.stringify(more.kept));
      if (more.before) await context.addInitScript(more.before);
    }
    await more.network?.(page);
    await page.goto(`${origin}/${address}`);
    const guide = new Guide(page);
    if (scripts) await guide.heading().waitFor();
    return guide;
  };
}

/** The page as it lies in the built folder. */
export function builtPage(): string {
  const page = resolve(DIST, 'index.html');
  if (!existsSync(page))
    throw new Error(`${DIST} holds no built guide. Run "npm run build" first.`);
  return readFileSync(page, 'utf8');
}

async function serve(): Promise<PreviewServer> {
  builtPage();
  return preview({
    configFile: false,
    // A missing file is a missing file, as with any static host: no page stands in for it.
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: DIST },
    preview: { host: '127.0.0.1', port: 0 },
  });
}

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

/** The page's clock stands still, so that no test depends on the day it is run. */
function holdTheDay(now: number): void {
  window.Date = class extends Date {
    constructor(...given: [] | [number | string]) {
      super(...((given.length === 0 ? [now] : given) as [number]));
    }
    static override now = (): number => now;
  } as DateConstructor;
}

/** Puts answers where the tab keeps them, once: what the test does later is not undone. */
function keep(answers: string): void {
  if (history.state !== null) return;
  sessionStorage.setItem('vejviser', `{"run":"overview","answers":${answers}}`);
}

function tellOfViolations(): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`against the content policy: ${violatedDirective} ${blockedURI}`),
  );
}
