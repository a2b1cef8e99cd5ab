// @engines chromium in test:all: it asks a service worker, and takes long
import { describe, expect, it } from 'vitest';
import { builtPage } from '../browser/serve.ts';
import type { Guide } from './guide.ts';
import { A, cachesIn, isKept, useHost } from './hosted.ts';

const { host, openAt, openKept } = useHost();

describe('keeps nothing that is not what its name says', () => {
  const spoilings: readonly [string, () => void][] = [
    [
      'where the host gives a page of its own for a file that it has not',
      () => (host.hasNot = /\/assets\/theme-/),
    ],
    [
      'where the page is that of another build',
      () =>
        host.write(`${A}index.html`, builtPage().replace(/(name="guide" [^>]*)"/, '$1 ./boot.js"')),
    ],
  ];

  /** What is kept, and what each says that it is. */
  const kept = ({ page }: Guide): Promise<readonly string[]> =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      const says = async ({ url }: Request): Promise<string> =>
        `${url} ${(await caches.match(url))?.headers.get('Content-Type') ?? ''}`;
      return Promise.all(all.flat().map(says));
    });

  it.each(spoilings)('%s, and all of it once it is mended', async (_, spoil) => {
    spoil();
    const guide = await openAt(A, { worker: true, mayComplain: /MIME type/ });
    await expect.poll(() => cachesIn(guide)).toHaveLength(1);
    const isRegistered = () =>
      guide.page.evaluate(async () => Boolean(await navigator.serviceWorker.getRegistration()));
    await expect.poll(isRegistered).toBe(false);
    expect((await kept(guide)).filter((file) => /assets.*text\/html/.test(file))).toEqual([]);
    host.hasNot = undefined;
    host.deploy(A);
    await guide.page.reload();
    await isKept(guide.page);
    expect((await kept(guide)).filter((file) => file.includes('text/html'))).toEqual([
      expect.stringMatching(/\/a\/ text/),
    ]);
  });

  it('under an address that was mangled on its way, and may hold answers', async () => {
    const guide = await openKept(A);
    host.hasNot = /%23/;
    await guide.page.goto(host.address(`${A}%23%2Flink%2F1-37o-1-0-a0-by-c0`));
    await guide.page.goto(host.address(`${A}schemes.html`));
    await guide.page.goto(host.address(A));
    await expect.poll(async () => (await kept(guide)).join()).toContain('schemes.html');
    expect((await kept(guide)).join()).not.toContain('37o');
  });
});
