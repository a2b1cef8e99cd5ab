import { readdirSync, readFileSync } from 'node:fs';

/**
 * Where a test of `tests/e2e` runs besides Chromium: nowhere; in Firefox and WebKit each time; or there
 * in `npm run test:all` alone. Chromium alone runs what asks for what only Playwright can do with a
 * browser: take scripts away, change its colours, count its clicks, save files. What takes long and
 * seldom breaks waits for `npm run test:all` in Chromium too.
 */
const ENGINES = ['chromium', 'chromium in test:all', 'all', 'all in test:all'] as const;
type Engines = (typeof ENGINES)[number];

/** `// @engines chromium: it saves a file`. */
const LINE = /^\/\/ @engines ([^:\n]+(?::all)?)(?:: .+)?\n/;

/** What the first line of a test says; `undefined` where it says nothing that is known. */
export const enginesOf = (text: string): Engines | undefined =>
  ENGINES.find((engines) => engines === LINE.exec(text)?.[1]);

/** Each test of `tests/e2e` by its path, and what its first line says. */
export function enginesOfTests(): ReadonlyMap<string, Engines | undefined> {
  const folder = new URL('../e2e/', import.meta.url);
  const tests = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
  return new Map(
    tests.map((file) => [
      `tests/e2e/${file}`,
      enginesOf(readFileSync(new URL(file, folder), 'utf8')),
    ]),
  );
}

/** The tests of `tests/e2e` that Firefox and WebKit run as well. */
export const testsOfOtherEngines = ({ isAll }: { readonly isAll: boolean }): readonly string[] =>
  [...enginesOfTests()]
    .filter(([, engines]) => engines === 'all' || (isAll && engines === 'all in test:all'))
    .map(([path]) => path);

/** The tests of `tests/e2e` that run in `npm run test:all` alone. */
export const testsOfTestAll = (): readonly string[] =>
  [...enginesOfTests()]
    .filter(([, engines]) => engines === 'chromium in test:all')
    .map(([path]) => path);
