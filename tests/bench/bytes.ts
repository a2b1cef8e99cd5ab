import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { QUESTION, withFreshPage } from './browser.ts';
import { DANISH, languageNames } from '../../src/text/known-languages.ts';
import { fileOfAddress, type Server } from './serve.ts';
import { heldTo, told, type Row } from './table.ts';

const FIRST_QUESTION_BYTES = 60_000;
const ALL_BYTES = 300_000;
/** Nothing asked for during so long: the page has all it wants. */
const QUIET_MS = 1500;

/** The bytes until the first question of the overview is drawn, and those once all is still. */
export async function measureBytes(browser: Browser, server: Server): Promise<readonly Row[]> {
  const { first, all } = await withFreshPage(browser, (page) => filesLoaded(page, server, DANISH));
  await withFreshPage(browser, (page) => proveEnough(page, server, first, DANISH));
  const later = all.filter((file) => !first.includes(file));
  const sizeOf = (file: string): number => brotliBytes(join(server.folder, file));
  const sum = (files: readonly string[]): number =>
    files.map(sizeOf).reduce((total, bytes) => total + bytes, 0);
  const listed = (files: readonly string[]): readonly Row[] =>
    files
      .toSorted((a, b) => sizeOf(b) - sizeOf(a))
      .map((file) => told(`  ${file}`, 'bytes', sizeOf(file)));
  return [
    heldTo(FIRST_QUESTION_BYTES, sum(first), {
      name: 'loaded until the first question is drawn',
      unit: 'bytes',
      mustHold: true,
    }),
    ...listed(first),
    heldTo(ALL_BYTES, sum([...first, ...later]), {
      name: 'loaded once all is still, those above included',
      unit: 'bytes',
      mustHold: true,
    }),
    ...listed(later),
    ...(await measureOthers(browser, server, sum)),
  ];
}

/** The bytes until the first question is drawn in each other language: nothing of Danish may be over. */
async function measureOthers(
  browser: Browser,
  server: Server,
  sum: (files: readonly string[]) => number,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const language of Object.keys(languageNames).filter((id) => id !== DANISH)) {
    const { first } = await withFreshPage(browser, (page) => filesLoaded(page, server, language));
    await withFreshPage(browser, (page) => proveEnough(page, server, first, language));
    rows.push(
      heldTo(FIRST_QUESTION_BYTES, sum(first), {
        name: `loaded until the first question is drawn in "${language}"`,
        unit: 'bytes',
        mustHold: true,
      }),
    );
  }
  return rows;
}

/** Where the first question is, and what stands there once it is drawn. */
const addressIn = (server: Server, language: string): string =>
  `${server.address}${language === DANISH ? '' : `?lang=${language}`}#/overview`;
const questionIn = (language: string): string => `html[lang="${language}"] ${QUESTION}`;

/** What was asked for before the question stood in the page, and all that was asked for at last. */
async function filesLoaded(page: Page, server: Server, language: string) {
  await page.addInitScript((question) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(question)) return;
      watch.disconnect();
      performance.mark('first question');
    });
    watch.observe(document, { childList: true, subtree: true, attributes: true });
  }, questionIn(language));
  server.takeAsked();
  await page.goto(addressIn(server, language));
  await page.waitForSelector(questionIn(language));
  const all = new Set<string>();
  for (let asked = server.takeAsked(); asked.length > 0; asked = server.takeAsked()) {
    for (const file of asked) all.add(file);
    await page.waitForTimeout(QUIET_MS);
  }
  const addresses = await page.evaluate(() => {
    const drawn = performance.getEntriesByName('first question')[0]?.startTime ?? Infinity;
    const loads = performance.getEntriesByType('resource');
    const before = loads.filter(({ startTime }) => startTime <= drawn);
    return [location.href, ...before.map(({ name }) => name)];
  });
  return { first: [...new Set(addresses.map(fileOfAddress))], all: [...all] };
}

/** Loads the page with every other file held back: no file that is needed was left uncounted. */
async function proveEnough(
  page: Page,
  server: Server,
  files: readonly string[],
  language: string,
): Promise<void> {
  await page.route('**/*', (route) =>
    files.includes(fileOfAddress(route.request().url())) ? route.continue() : undefined,
  );
  await page.goto(addressIn(server, language));
  try {
    await page.waitForSelector(questionIn(language), { timeout: 10_000 });
  } catch (cause) {
    throw new Error(`the first question needs more than ${files.join(', ')}`, { cause });
  }
}

/** How many bytes of a file a server sends. */
export function brotliBytes(path: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(path), { params }).byteLength;
}
