// @engines chromium: it has a host of its own
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOf, folderOf, LIST, START } from '../../src/prerender/addresses.ts';
import { DANISH, languageNames } from '../../src/text/known-languages.ts';
import { DIST } from '../browser/serve.ts';
import { useGuide } from './harness.ts';
import { linkOf } from './link-of.ts';
import { textOf } from './texts-of-languages.ts';

const openGuide = useGuide();
const ids = Object.keys(languageNames);
/** The ways back: to the start and to the list of all schemes, in each language. */
const WAYS = ids.flatMap((id) => [
  textOf(id, 'common', 'not-found.start'),
  textOf(id, 'about', 'list.see'),
]);
const FILES = ids.flatMap((id) => [
  id === DANISH ? '' : folderOf(id) + fileOf(START),
  folderOf(id) + fileOf(LIST),
]);
const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' },
  ...{ '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' },
};

/** A static host as most are: one page for all that it lacks, at whatever address, in one folder. */
function hostWith(folder: string): Server {
  return createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://host');
    const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : '404.html';
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const send = (status: number, name: string): void => {
      const text = readFileSync(join(DIST, name));
      response
        .writeHead(status, { 'Content-Type': TYPES[extname(name)] ?? 'text/plain' })
        .end(text);
    };
    try {
      send(200, file);
    } catch {
      send(404, '404.html');
    }
  });
}

describe.each(['/', '/vejviser/', '/en/kommune/vejviser/'])(
  'on a host with the guide in %s',
  (folder) => {
    const host = hostWith(folder);
    let origin = '';
    beforeAll(async () => {
      host.listen(0, '127.0.0.1');
      await new Promise((resolve) => host.once('listening', resolve));
      origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
    });
    afterAll(() => {
      host.close();
      host.closeAllConnections();
    });

    it.each(['nothing.html', 'foo/bar/', 'a/b/c/d/e/f.html', 'en/foo/bar'])(
      'has style, words of each language and ways back at %s',
      async (path) => {
        // It looks for the guide in each folder above.
        const { page } = await openGuide({ at: origin + folder + path, mayComplain: /404/ });
        const padding = await page
          .locator('main')
          .evaluate((main) => getComputedStyle(main).padding);
        expect(padding).toBe('16px');
        const ways = page.getByRole('link');
        expect(await ways.allTextContents()).toEqual(WAYS);
        const hrefs = (): Promise<readonly (string | null)[]> =>
          ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
        await expect.poll(hrefs).toEqual(FILES.map((file) => folder + file));
        for (const href of await hrefs()) expect((await fetch(origin + href)).status).toBe(200);
        await ways.nth(1).click();
        await page
          .getByRole('heading', { level: 1, name: textOf(DANISH, 'about', 'list.title') })
          .waitFor();
      },
    );

    it.each([
      ['%23/overview', '#/overview', 'form'],
      ['%3Flang=en%23/link/L', '#/overview', '[data-scheme]'],
      ['caseworker%2FL', '#/caseworker', 'table'],
    ])('opens a link that came as the path %s', async (path, hash, shown) => {
      const { page } = await openGuide({
        at: origin + folder + path.replace('L', linkOf()),
        mayComplain: /404/,
      });
      await page.locator(shown).first().waitFor();
      expect(new URL(page.url())).toMatchObject({ pathname: folder, hash });
    });
  },
);

it('leads to no other host, whatever the address says', async () => {
  const { page } = await openGuide({ address: '404.html' });
  const script = await page.locator('script').textContent();
  const went: string[] = [];
  const run = new Function('location', 'document', 'fetch', script ?? '');
  run({ pathname: '//other.example/%23/x', replace: (to: string) => went.push(to) });
  run({ pathname: '//other.example/x' }, {}, (to: string) => {
    went.push(to);
    return new Promise(() => undefined);
  });
  expect(went).toEqual(['/other.example/#/x', '/other.example/status.json']);
});
