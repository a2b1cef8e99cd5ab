import type { Browser, Page } from 'playwright-core';
import type { PreviewServer } from 'vite';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { snippetsOf } from '../../src/views/embed.ts';
import { embedSections } from '../../src/views/embed-sections.ts';
import { registerNoWorker } from '../browser/before.ts';
import { launchChromium } from '../browser/chromium.ts';
import { portOf, serve } from '../browser/serve.ts';
import { tell } from '../telling.ts';
import { Town } from './town.ts';

/** As a cheap phone has it. */
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

/** What `#/embed` gives a web editor to copy. */
export type Snippet = 'tag' | 'frame';

/** What somebody finds where the guide was put. */
export interface Seen {
  /** How many guides take an answer and ask the next question. */
  readonly guides: number;
  /** A link to the guide is there to press. */
  readonly link: boolean;
}

/** Whole: the tag takes its link away, the frame keeps it beside. */
export const WHOLE: Readonly<Record<Snippet, Seen>> = {
  tag: { guides: 1, link: false },
  frame: { guides: 1, link: true },
};
/** What is left where an editor takes out what it does not know. */
export const LINK: Seen = { guides: 0, link: true };

/** Starts the guide, a town beside it, and a browser, for one test file. */
export function useTown() {
  const town = new Town();
  let guide: PreviewServer;
  let browser: Browser;
  const open: Page[] = [];

  beforeAll(async () => {
    guide = await serve();
    await town.start();
    browser = await launchChromium(true);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((page) => page.context().close()));
  });
  afterAll(async () => {
    await browser?.close();
    await town.close();
    await guide?.close();
  });

  const folder = (): string => `http://127.0.0.1:${portOf(guide)}/`;
  const script = (): string => `${folder()}vejviser.js`;

  async function newPage(viewport = PHONE): Promise<Page> {
    const context = await browser.newContext({ viewport });
    // WordPress saves drafts of its own accord, and on a busy machine lets nobody publish meanwhile.
    context.setDefaultTimeout(90_000);
    await context.addInitScript(registerNoWorker);
    const page = await context.newPage();
    open.push(page);
    return page;
  }

  /** Exactly what `#/embed` gives to copy. */
  function snippet(which: Snippet): string {
    const choice = { municipality: '', flow: 'overview', lang: 'da', theme: 'neutral', colour: '' };
    const [tag, frame] = snippetsOf(script(), { ...choice, theme: 'neutral' }, tell().t);
    return { tag, frame }[which]!.code;
  }

  /** What an editor must be told, as `#/embed` gives it to copy. */
  function settingsFor(editor: 'TinyMCE' | 'CKEditor'): string {
    const copies = embedSections(script(), tell()).flatMap(({ copy }) => copy ?? []);
    return copies.find(({ label }) => label.includes(editor))!.code;
  }

  return {
    town,
    folder,
    script,
    snippet,
    settingsFor,
    newPage,
    newDesk: () => newPage(DESK),
    seenAt: async (address: string): Promise<Seen> => seen(await newPage(), address, folder()),
  };
}

/** Reads a page on a phone, and answers what it asks. */
async function seen(page: Page, address: string, folder: string): Promise<Seen> {
  await page.goto(address);
  const frames = page.locator('iframe');
  let guides = 0;
  for (const frame of await frames.all()) if (await takesAnAnswer(page, frame)) guides += 1;
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > PHONE.width) throw new Error(`the page is ${width} pixels wide`);
  const links = await page.locator(`a[href^="${folder}"]:visible`).count();
  return { guides, link: links > 0 };
}

async function takesAnAnswer(page: Page, frame: ReturnType<Page['locator']>): Promise<boolean> {
  // Without its scripts it is the start page, as it was built.
  const sandbox = await frame.getAttribute('sandbox');
  if (sandbox !== null && !sandbox.includes('allow-scripts')) return false;
  await frame.scrollIntoViewIfNeeded();
  const guide = frame.contentFrame();
  await guide.locator('form[data-question="benefit"]').waitFor();
  await guide.locator('input[value="dagpenge"]').check();
  await guide.locator('button[type=submit]').click();
  await guide.locator('form[data-question="age"]').waitFor();
  return page.locator('iframe').first().isVisible();
}
