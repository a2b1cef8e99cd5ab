import { expect, it } from 'vitest';
import { builtFiles } from './built.ts';
import { tooNewIn } from './scripts.ts';

it.each(builtFiles('.js'))('browsers of the floor can read and run %s', (_, text) => {
  expect(tooNewIn(text)).toEqual([]);
});

it.each([
  'x.toSorted()',
  'x.toSpliced(1)',
  'x.with(0, 1)',
  'x.findLast(f)',
  'x.at(-1)',
  'x.isWellFormed()',
  'Object.hasOwn(a, b)',
  'Object.groupBy(a, b)',
  'Promise.withResolvers()',
  'Array.fromAsync(a)',
  'new Set().union(b)',
  'x = /(?<!a)b/u',
  'x = /(?<=a)b/',
  'x = /[a--b]/v',
  'x = /a/d',
  'class A { static {} }',
  'class A { #x; has(b) { return #x in b; } }',
  'await x',
  'using a = b',
])('finds what they cannot: %s', (code) => expect(tooNewIn(code)).not.toEqual([]));

it.each(['class A { #x = 1; static y = 2; #z() {} }', 'a ??= b?.c', 'x.replaceAll("a", "b")'])(
  'lets through what they can: %s',
  (code) => expect(tooNewIn(code)).toEqual([]),
);
