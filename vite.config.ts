import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { guideAfterPaint } from './build/guide-after-paint.ts';
import { partOfJson } from './build/part-of-json.ts';
import { precompress } from './build/precompress.ts';
import { hostScript } from './src/embed/plugin.ts';
import { prerender } from './src/prerender/plugin.ts';
import { serviceWorker } from './src/worker/plugin.ts';

const e2e = (...names: string[]): string[] => names.map((name) => `tests/e2e/${name}.test.ts`);
/** What Firefox and WebKit run of Chromium's tests each time. */
const SHORT_LIST = ['tests/engines/others/*.test.ts', ...e2e('keyboard', 'mistakes', 'narrow')];
/**
 * What they run besides in `npm run test:all`: all but the tests that ask for what only Playwright
 * can do with a browser (take scripts away, change its colours, count its clicks, save files), and
 * the forged links: WebKit lets no page write its history a hundred times in ten seconds.
 */
const LONG_LIST = e2e(
  ...['about', 'addresses', 'calculators', 'change', 'days', 'edit-walk'],
  ...['from-day', 'history', 'language', 'links', 'loading', 'overview', 'read-aloud'],
  ...['read-aloud-shown', 'rests-on', 'shared-computer', 'storage', 'take-along', 'translation'],
  ...['unknown'],
);
const isAll = process.env['VEJVISER_ENGINES'] === 'all';
const OTHER_ENGINES = isAll ? [...SHORT_LIST, ...LONG_LIST] : SHORT_LIST;

/** The tests that run in one engine; see tests/engines/harness.ts. */
const engine = (name: string, more: readonly string[] = []) => ({
  extends: true as const,
  test: {
    name: `engines:${name}`,
    include: ['tests/engines/*.test.ts', ...more],
    env: { VEJVISER_ENGINE: name },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});

export default defineConfig({
  // Relative addresses: the built folder works wherever it is put.
  base: './',
  plugins: [
    svelte(),
    partOfJson(),
    guideAfterPaint(),
    prerender(),
    hostScript(),
    serviceWorker(),
    precompress(),
    {
      // While developing, Vite puts styles into the page, which the built page's policy forbids.
      name: 'no-policy-while-developing',
      apply: 'serve',
      transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-[^>]*>/, ''),
    },
  ],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  preview: { port: 4173, headers: { 'Access-Control-Allow-Origin': '*' } },
  test: {
    // A busy machine takes its time: what is waited for need not be there within a second.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 30_000,
          // Nothing here changes what another file reads; each reads the same rules once.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'journeys', include: ['tests/journeys/**/*.test.ts'], testTimeout: 300_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/{e2e,deploy,security}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'shots', include: ['tests/shots/shots.ts'], testTimeout: 60_000 },
      },
      // Chromium has tests of its own; that it agrees with the others can wait for the long list.
      ...(isAll ? [engine('chromium')] : []),
      engine('firefox', OTHER_ENGINES),
      engine('webkit', OTHER_ENGINES),
    ],
  },
});
