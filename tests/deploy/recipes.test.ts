import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { POLICY_OF_HOST as POLICY } from '../../src/prerender/not-found.ts';

const nginx = readFileSync('deploy/nginx.conf', 'utf8');
const staticHost = readFileSync('public/_headers', 'utf8');

/** The headers that a recipe sets, by name. Of nginx, all that it sets always. */
const headersOf = {
  nginx: [...nginx.matchAll(/^ *add_header (\S+) (?:"([^"]*)"|(\S+)) always;$/gm)],
  'a static host': [...staticHost.matchAll(/^ {2}([\w-]+): ((.*))$/gm)],
};

const asked = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Access-Control-Allow-Origin': '*',
};

it.each(Object.entries(headersOf))('%s sends the policy of the page, and no other', (_, lines) => {
  const headers = Object.fromEntries(
    lines.map(([, name = '', quoted, bare]) => [name, quoted ?? bare]),
  );
  expect(POLICY).toContain("default-src 'none'");
  expect(headers).toMatchObject(asked);
  expect(lines).toHaveLength(Object.keys(asked).length + 1);
  expect(headers).toHaveProperty('Cache-Control');
});

it('lets every municipality show the guide in a frame', () => {
  for (const recipe of [nginx, staticHost, POLICY])
    expect(recipe).not.toMatch(/X-Frame-Options|frame-ancestors/i);
});

it('names in the recipe for Docker the files that are there', () => {
  const recipe = readFileSync('deploy/Dockerfile', 'utf8');
  const copied = [...recipe.matchAll(/^COPY (deploy\/\S+)/gm)].map(([, file]) => file!);
  expect(copied).toHaveLength(2);
  for (const file of copied) expect(readFileSync(file, 'utf8').length, file).toBeGreaterThan(0);
});
