import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { compress } from '../../build/precompress.ts';
import { QUESTION, withFreshPage } from './browser.ts';
import type { Server } from './serve.ts';

/** A page of the guide, and the file with the same words and nothing else. */
export interface Compared {
  readonly name: string;
  readonly address: string;
  readonly bare: string;
  /** So many times as long as the bare page it may take until its largest part is drawn. */
  readonly most: number;
}

const SHOWS = { start: 'h1', question: QUESTION };

export const COMPARED: readonly (Compared & { readonly shows: string })[] = [
  { name: 'the start page', address: '', bare: 'bare-start.html', most: 1.3, shows: SHOWS.start },
  {
    name: 'the first question',
    address: '#/overview',
    bare: 'bare-question.html',
    most: 1.6,
    shows: SHOWS.question,
  },
];

/** Writes each bare page beside the built guide, compressed as its pages are. */
export async function writeBarePages(
  browser: Browser,
  server: Server,
  folder: string,
): Promise<void> {
  for (const { address, bare, shows } of COMPARED) {
    const words = await withFreshPage(browser, async (page) => {
      await page.goto(server.address + address);
      await page.waitForSelector(shows);
      return wordsOf(page);
    });
    const file = join(folder, bare);
    writeFileSync(file, documentWith(words));
    await compress(file);
  }
}

/** What stands in the page, without a style, a script, a class or an address. */
const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.querySelector('#app')!.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll('*')) {
      if (element.matches('script, style, svg, [hidden]')) element.remove();
      else for (const name of element.getAttributeNames()) element.removeAttribute(name);
    }
    return copy.innerHTML.replace(/<!--.*?-->/g, '');
  });

const documentWith = (words: string): string => `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="The same words" />
    <title>The same words</title>
  </head>
  <body>${words}</body>
</html>
`;
