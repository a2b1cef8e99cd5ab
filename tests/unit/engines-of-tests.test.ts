import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Tab } from '../engines/engine.ts';
import {
  enginesOf,
  enginesOfTests,
  testsOfOtherEngines,
  testsOfTestAll,
} from '../engines/engines-of-tests.ts';
import { TabPage } from '../engines/page.ts';

/** What stands in a group of the pattern, in each test that other engines run. */
const inOtherEngines = (pattern: RegExp): readonly { path: string; name: string }[] =>
  testsOfOtherEngines({ isAll: true }).flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(pattern)].map(([, name]) => ({ path, name: name! })),
  );

describe('in which engines a test runs', () => {
  it.each([
    ['// @engines chromium\n', 'chromium'],
    ['// @engines chromium: it saves a file\nimport', 'chromium'],
    ['// @engines chromium in test:all: it takes long\n', 'chromium in test:all'],
    ['// @engines all\n', 'all'],
    ['// @engines all in test:all\n', 'all in test:all'],
    ['// @engines all in test:all: it takes long\n', 'all in test:all'],
  ])('is what its first line says: %j', (text, engines) => expect(enginesOf(text)).toBe(engines));

  it.each([
    'import x;\n',
    '// @engines\n',
    '// @engines opera\n',
    'x;\n// @engines all\n',
    '// all\n',
  ])('is not known from %j', (text) => expect(enginesOf(text)).toBeUndefined());

  it('is said by each test of tests/e2e: "// @engines chromium", "all" or "all in test:all"', () => {
    const all = [...enginesOfTests()];
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(([, engines]) => engines === undefined).map(([path]) => path)).toEqual([]);
  });

  it('asks of a page in other engines what they can be asked', () => {
    const page = new TabPage({ evaluate: () => Promise.resolve() } as unknown as Tab);
    const asked = inOtherEngines(/\bpage\.(\w+)\(/g);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ name }) => !(name in page))).toEqual([]);
  });

  it('finds nothing in other engines by what is no CSS', () =>
    expect(inOtherEngines(/(:visible|:has-text|:text\b|'text=)/g)).toEqual([]));

  it('names a few for each time, and more for test:all', () => {
    const short = testsOfOtherEngines({ isAll: false });
    const long = testsOfOtherEngines({ isAll: true });
    expect(short.length).toBeGreaterThan(0);
    expect(long).toEqual(expect.arrayContaining([...short]));
    expect(long.length).toBeGreaterThan(short.length);
  });

  it('leaves for test:all what says so, and no other engine has it', () => {
    expect(testsOfTestAll().length).toBeGreaterThan(0);
    expect(testsOfOtherEngines({ isAll: true })).not.toEqual(
      expect.arrayContaining([testsOfTestAll()[0]]),
    );
  });
});
