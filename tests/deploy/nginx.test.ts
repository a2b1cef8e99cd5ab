import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST } from '../browser/serve.ts';
import { Nginx } from './nginx.ts';
import { policyOf } from './policy.ts';

const nginx = new Nginx();
beforeAll(() => nginx.start());
afterAll(() => nginx.close());

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
const hashed = files.filter((file) => /^assets\/.*\.(js|css|woff2)$/.test(file));
/** Their names stay the same from build to build. */
const named = files.filter((file) => /^[^/]*\.(html|js|json|svg|txt)$|^en\/.*\.html$/.test(file));
const TEXT = /\.(html|css|js|json|svg|txt)$/;
const POLICY = policyOf(readFileSync(join(DIST, '404.html'), 'utf8'));

describe.each(['', 'guide/'])('in the folder "/%s", nginx', (folder) => {
  it('sends with each file what its page allows, and lets a stranger load it', async () => {
    for (const file of ['', ...named, ...hashed]) {
      const { status, headers } = await nginx.ask(folder + file);
      expect([file, status]).toEqual([file, 200]);
      expect(headers).toMatchObject({
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'access-control-allow-origin': '*',
      });
      expect(headers).not.toHaveProperty('x-frame-options');
    }
  });

  it('says what each file is, and in which encoding its text is', async () => {
    const types = { html: 'text/html', css: 'text/css', js: 'application/javascript' };
    for (const file of [...named, ...hashed]) {
      const ending = file.slice(file.lastIndexOf('.') + 1);
      const type = (types as Record<string, string>)[ending];
      const text = TEXT.test(file) ? '; charset=utf-8' : '';
      for (const encodings of ['', 'br']) {
        const { headers } = await nginx.ask(folder + file, encodings);
        if (type) expect([file, headers['content-type']]).toEqual([file, type + text]);
        else expect(headers['content-type'], file).toMatch(text === '' ? 'font/woff2' : text);
      }
    }
  });

  it('has files with a hash in their name kept for ever, and all others asked for anew', async () => {
    for (const file of hashed)
      expect([file, (await nginx.ask(folder + file)).headers['cache-control']]).toEqual([
        file,
        'public, max-age=31536000, immutable',
      ]);
    expect(named).toEqual(
      expect.arrayContaining([
        ...['index.html', '404.html', 'service-worker.js'],
        ...['boot.js', 'vejviser.js', 'status.json'],
      ]),
    );
    for (const file of ['', ...named])
      expect([file, (await nginx.ask(folder + file)).headers['cache-control']]).toEqual([
        file,
        'no-cache',
      ]);
  });

  it('sends what the build compressed, in brotli before gzip, and plain to who takes neither', async () => {
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
    for (const file of [...named, ...hashed].filter((one) => TEXT.test(one))) {
      const plain = readFileSync(join(DIST, file));
      for (const [encodings, encoding] of [
        ['gzip, deflate, br', 'br'],
        ['gzip', 'gzip'],
      ] as const) {
        const { headers, body } = await nginx.ask(folder + file, encodings);
        expect([file, headers['content-encoding']]).toEqual([file, encoding]);
        expect(headers.vary).toBe('Accept-Encoding');
        expect(unpack[encoding](body).equals(plain), file).toBe(true);
        if (plain.byteLength > 500) expect(body.byteLength).toBeLessThan(plain.byteLength);
      }
      const { headers, body } = await nginx.ask(folder + file);
      expect(headers).not.toHaveProperty('content-encoding');
      expect(body.equals(plain), file).toBe(true);
    }
  });

  it('answers with the page of the language for what is not there, kept by nobody', async () => {
    for (const [asked, page] of [
      ['nothing.html', '404.html'],
      ['en/nothing.html', 'en/404.html'],
      ['foo/bar/', '404.html'],
      ['en/foo/bar/baz', 'en/404.html'],
      ['en/a/b/c/d/e/f/g.html', 'en/404.html'],
    ] as const) {
      const { status, headers, body } = await nginx.ask(folder + asked);
      expect([status, headers['cache-control']]).toEqual([404, 'no-cache']);
      expect(headers['content-security-policy']).toBe(POLICY);
      expect(body.equals(readFileSync(join(DIST, page)))).toBe(true);
    }
    const part = await nginx.ask(`${folder}assets/index-AAAAAAAA.js`);
    expect([part.status, part.headers['cache-control']]).toEqual([404, 'no-cache']);
  });
});

it('sends what a municipality puts beside the guide as it lies there, kept by nobody', async () => {
  const file = 'municipalities/README.txt';
  const { status, headers, body } = await nginx.ask(file, 'gzip, br');
  expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
  expect(headers).not.toHaveProperty('content-encoding');
  expect(body.equals(readFileSync(join(DIST, file)))).toBe(true);
});

it('leads from a folder without its slash to the guide, whatever the host is called', async () => {
  const { status, headers } = await nginx.ask('guide');
  expect([status, headers.location]).toEqual([301, '/guide/']);
});

/** As mail programs and apps send a link on; `L` stands for the answers. */
const MANGLED = [
  ['%23/link/L', '#/link/L'],
  ['%23%2Flink%2FL', '#%2Flink%2FL'],
  ['%2523%252Flink%252FL', '#%252Flink%252FL'],
  ['index.html%23/print/L', 'index.html#/print/L'],
  ['?lang=en%23/link/L', '?lang=en#/link/L'],
  ['%3Flang=en%23/link/L', '?lang=en#/link/L'],
  ['link/L', '#/link/L'],
  ['caseworker%2FL', '#/caseworker/L'],
  ['?q=link/L', '?q=#/link/L'],
  ['?lang=en&print=L', '?lang=en&#/print/L'],
] as const;

it('sends answers that came as a path back behind the `#`, and writes them nowhere', async () => {
  const answers = '1-37o-1-0-a0-by-c0-fa-i0-227h';
  for (const folder of ['', 'guide/'])
    for (const [asked, meant] of MANGLED) {
      const { status, headers } = await nginx.ask(folder + asked.replace('L', answers));
      expect([asked, status, headers.location]).toEqual([
        asked,
        302,
        `/${folder}${meant.replace('L', answers)}`,
      ]);
    }
  expect(nginx.log()).toContain('GET / ');
  expect(nginx.log()).not.toContain(answers);
});

it('leads to no other host, and lets nobody write a header', async () => {
  const other = await nginx.ask('/other.example/%23/link/x');
  expect(other.headers.location).toBe('/other.example/#/link/x');
  const header = await nginx.ask('%23/%0d%0aX-Odd:1');
  expect(header.headers).not.toHaveProperty('x-odd');
  expect((await nginx.ask('?theme=%2300ff00')).status).toBe(200);
});

it('sends a page that has not changed once', async () => {
  const { headers } = await nginx.ask('index.html');
  const again = await fetch(nginx.address('index.html'), {
    headers: { 'If-None-Match': headers.etag!, 'Accept-Encoding': 'identity' },
  });
  expect(again.status).toBe(304);
});
