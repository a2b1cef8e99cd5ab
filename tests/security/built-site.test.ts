import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doors } from '../../flows/doors.ts';
import { drafts } from '../../flows/drafts.ts';
import { municipalitySites } from '../../flows/municipality-sites.ts';
import { sources } from '../../flows/sources.ts';
import { POLICY } from '../../src/prerender/head.ts';
import { POLICY_OF_HOST } from '../../src/prerender/not-found.ts';
import { languageNames } from '../../src/text/known-languages.ts';
import { DIST } from '../browser/serve.ts';
import { policyOf } from '../deploy/policy.ts';

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
const textOf = (file: string): string => readFileSync(join(DIST, file), 'utf8');
const ending = (...endings: string[]): readonly (readonly [string, string])[] =>
  files
    .filter((file) => endings.some((end) => file.endsWith(`.${end}`)))
    .map((file) => [file, textOf(file)]);

const pages = ending('html');
/** What a host shows for what it lacks: its style and its script stand in it, named by the policy. */
const isLost = (file: string): boolean => file.endsWith('404.html');
const foundPages = pages.filter(([file]) => !isLost(file));
const scripts = ending('js');
const texts = [...pages, ...scripts, ...ending('css', 'json', 'svg', 'txt')];

/** Each place in the texts that fits, with its file. */
const found = (among: readonly (readonly [string, string])[], what: RegExp): readonly string[] =>
  among.flatMap(([file, text]) => [...text.matchAll(what)].map(([place]) => `${file}: ${place}`));

/** What a municipality's page loads for the tag. */
const MOST_OF_THE_TAG = 4000;

it('has a script for the tag that is small, compressed as nginx sends it', () =>
  expect(statSync(join(DIST, 'vejviser.js.br')).size).toBeLessThanOrEqual(MOST_OF_THE_TAG));

describe('the built site', () => {
  it('has the same policy in every page, ahead of all that it loads', () => {
    expect(pages.length).toBeGreaterThan(40);
    for (const [file, html] of pages) {
      const policy = isLost(file) ? POLICY_OF_HOST : POLICY;
      expect([file, policyOf(html)]).toEqual([file, policy]);
      expect(html.indexOf(policy), file).toBeLessThan(html.search(/<script|<link|<style/));
    }
  });

  it('gives away open data that nothing of the guide names but the links of the desk', () => {
    expect(files).toContain('rules.json');
    const others = scripts.filter(([file]) => !file.startsWith('assets/desk/'));
    expect(others.length).toBeGreaterThan(10);
    expect(found([...pages, ...others], /rules(\.schema)?\.json|\.dmn\b/g)).toEqual([]);
  });

  it('has no script, style or handler in a page itself', () => {
    const code = [/<script\b[^>]*>\s*[^\s<]/g, /<style\b/g, /\sstyle=/g, /\son\w+=/g];
    for (const inline of [...code, /javascript:/gi, /<base\b/g, /srcdoc=/g])
      expect(found(foundPages, inline)).toEqual([]);
    expect(found(foundPages, /<script\b/g)).toEqual(['index.html: <script']);
  });

  it('has in the page for what is missing what its policy names, and nothing else', () => {
    const lost = pages.filter(([file]) => isLost(file));
    expect(lost).toHaveLength(Object.keys(languageNames).length);
    for (const [file, html] of lost) {
      const inside = [...html.matchAll(/<(script|style)>([^]*?)<\/\1>/g)].map(
        ([, , text]) => text!,
      );
      const digests = inside.map((text) => createHash('sha256').update(text).digest('base64'));
      expect(digests, file).toHaveLength(2);
      for (const digest of digests) expect(POLICY_OF_HOST, file).toContain(`'sha256-${digest}'`);
      expect(html, file).not.toMatch(/\s(?:src|style|on\w+)=|<link(?! rel="icon" href="data:,")/);
    }
  });

  it('loads nothing from any other place than its own folder', () => {
    const loading = /<(?:script|img|iframe|source|link)\b[^>]*?(?:src|href)="[^"]*"/g;
    expect(found(pages, loading).length).toBeGreaterThan(pages.length);
    expect(
      found(foundPages, loading).filter((place) => !/="(?:\.\.?\/)[\w./-]+"$/.test(place)),
    ).toEqual([]);
    const styles = ending('css');
    expect(found(styles, /@import|url\((?!["']?(?:\.|data:image))[^)]*\)/g)).toEqual([]);
    expect(
      found(scripts, /(?:import|fetch|open|from)\s*\(?\s*["'`](?:https?:)?\/\/[^"'`]*/g),
    ).toEqual([]);
  });

  it('names no other site than those of the data, and of what never is loaded', () => {
    const address = /https?:\/\/[\w.-]+/g;
    const hostOf = (place: string): string => place.split('//')[1]!;
    const data = JSON.stringify([sources, doors, drafts, municipalitySites]);
    const cited = new Set([...data.matchAll(address)].map(([place]) => hostOf(place)));
    const known = new Set([...cited, 'www.w3.org', 'svelte.dev', 'example.org', 'json-schema.org']);
    const named = found([...pages, ...scripts, ...ending('css', 'json')], address);
    expect(named.length).toBeGreaterThan(cited.size);
    expect(named.filter((place) => !known.has(hostOf(place)))).toEqual([]);
  });

  it('makes no code out of text', () =>
    expect(
      found(scripts, /\beval\s*\(|\bFunction\s*\(|=\s*Function\b|set(?:Timeout|Interval)\(["'`]/g),
    ).toEqual([]));

  it('tells nothing of the machine that built it, and has no map of its sources', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(found(texts, /sourceMappingURL|file:\/\/\/|node_modules/g)).toEqual([]);
    for (const folder of [resolve('.'), DIST, homedir(), tmpdir()])
      expect(texts.filter(([, text]) => text.includes(`${folder}/`)).map(([file]) => file)).toEqual(
        [],
      );
  });

  it('has each text compressed beside it, but no font, and nothing that is written on the host', () => {
    const isOurs = ([file]: readonly [string, string]): boolean =>
      !file.startsWith('municipalities');
    const both = texts.filter(isOurs).flatMap(([file]) => [`${file}.br`, `${file}.gz`]);
    expect(files).toEqual(expect.arrayContaining(both));
    expect(files.filter((file) => /(woff2|^municipalities.*)\.(br|gz)$/.test(file))).toEqual([]);
  });
});
