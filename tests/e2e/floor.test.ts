// @engines chromium: it reads what was built
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * What browsers that get no updates do not know, and the first that does. The guide is written for Chrome
 * and WebView 88, Firefox 102, Safari and iOS 15: one such name stops a whole file, or the press that
 * comes to it.
 */
const TOO_NEW: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a look-behind: Safari 16.4', /\(\?<[=!]/],
  ['a static block: Safari 16.4', /\bstatic\s*\{/],
  ['toSorted and its like: Chrome 110', /\.(toSorted|toReversed|toSpliced)\(/],
  ['findLast: Chrome 97, Safari 15.4', /\.findLast(Index)?\(/],
  ['at: Chrome 92, Safari 15.4', /[\w)\]]\.at\(/],
  ['hasOwn: Chrome 93, Safari 15.4', /Object\.hasOwn\(/],
  ['groupBy: Chrome 117', /\.groupBy\(/],
  ['structuredClone: Chrome 98, Safari 15.4', /structuredClone\(/],
  ['AbortSignal.timeout: Chrome 103', /AbortSignal\.(timeout|any)\(/],
];

const tooNewIn = (code: string): readonly string[] =>
  TOO_NEW.filter(([, pattern]) => pattern.test(code)).map(([what]) => what);

const dist = new URL('../../dist/', import.meta.url);
const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.js'),
);

describe('phones that get no updates', () => {
  it.each(scripts)('can run %s', (file) => {
    expect(tooNewIn(readFileSync(new URL(file, dist), 'utf8'))).toEqual([]);
  });

  it.each(['/(?<!a)b/u', 'x.toSorted()', 'y.at(-1)', 'class A{static{}}', 'Object.hasOwn(a,b)'])(
    'could not run %s',
    (code) => expect(tooNewIn(code)).toHaveLength(1),
  );
});
