import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { floorOfPackage, targetsOf } from '../../build/floor.ts';
import { BROWSERS } from '../../src/views/text-page.ts';

const { chrome, firefox, safari, ios } = floorOfPackage();

it('is the same in package.json, on the page about accessibility and in README', () => {
  expect(BROWSERS).toEqual({ chrome, firefox, safari });
  expect(ios).toBe(safari);
  const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');
  expect(readme).toContain(
    `Chrome and WebView ${chrome}, Firefox ${firefox}, Safari and iOS ${ios}`,
  );
});

it('is what Vite aims style sheets at', () => {
  expect(targetsOf({ chrome: 1, firefox: 2, safari: 3, ios: 4 })).toEqual([
    ...['chrome1', 'firefox2', 'safari3', 'ios4'],
  ]);
});
