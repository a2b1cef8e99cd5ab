import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { siteOfBuild } from './build/draw-site.ts';
import { DRAFT_CHUNK, draftsOfLaw, isOfDraft } from './build/drafts-of-law.ts';
import { floorOfPackage, targetsOf } from './build/floor.ts';
import { lateStyles } from './build/late-styles.ts';
import { precompress } from './build/precompress.ts';
import { textsOfLanguage } from './build/texts-of-language.ts';
import { hostScript } from './src/embed/plugin.ts';
import { firstPaint } from './src/first-paint/plugin.ts';
import { openData } from './src/open-data/plugin.ts';
import { prerender } from './src/prerender/plugin.ts';
import { serviceWorker } from './src/worker/plugin.ts';
import { testsOfOtherEngines, testsOfTestAll } from './tests/engines/engines-of-tests.ts';

const isAll = process.env['VEJVISER_ENGINES'] === 'all';
/** What Firefox and WebKit run of Chromium's tests: each says so in its first line. */
const OTHER_ENGINES = [
  ...(isAll ? ['tests/engines/others/*.test.ts'] : []),
  ...testsOfOtherEngines({ isAll }),
];

/** What needs no browser; `npm run mutate` runs it as well. */
export const UNIT_TESTS = {
  name: 'unit',
  include: ['tests/unit/**/*.test.ts'],
  testTimeout: 30_000,
  // The pages without script are drawn in twelve languages.
  hookTimeout: 60_000,
  // Nothing here changes what another file reads; each reads the same rules once.
  isolate: false,
};

/** What every engine runs, and what the oldest browser of the floor runs besides. */
const IN_EACH = 'tests/engines/*.test.ts';
const FLOOR = 'tests/old-browsers/floor.test.ts';

/** The tests that run in one engine; see tests/engines/harness.ts. */
const engine = (name: string, include: readonly string[]) => ({
  extends: true as const,
  test: {
    name: `engines:${name}`,
    include: [...include],
    env: { VEJVISER_ENGINE: name },
    // Some visit many pages in one go, and a busy machine is slow.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});

/** What nobody fetches but who opens the editors' desk: no device keeps it (src/worker/plugin.ts). */
const OF_DESK = /(\/personas\.ts|\/ReviewRoute\.svelte|\/editors-texts-[\w-]+)$/;

/** The part that two others share has no name of its own: it is known by what weighs most in it. */
function chunkFileNames({ name, moduleIds }: { name: string; moduleIds: string[] }): string {
  if (moduleIds.some(isOfDraft)) return `assets/${DRAFT_CHUNK}-[hash].js`;
  if (moduleIds.some((id) => OF_DESK.test(id))) return `assets/desk/${name}-[hash].js`;
  return `assets/${moduleIds.some((id) => id.includes('/xstate/')) ? 'machines' : name}-[hash].js`;
}

/** The desk's style sheet likewise. */
const assetFileNames = ({ names }: { names: string[] }): string =>
  `assets/${names.includes('ReviewRoute.css') ? 'desk/' : ''}[name]-[hash][extname]`;

/** What the guide begins with, in one file: in many, of which other parts need some, it weighs more. */
const FIRST_FILE = {
  name: 'first',
  tags: ['$initial' as const],
  // The page has no script of its own: were it in there, it would be given the styles once more.
  test: /^(?!.*index\.html)/,
};

const site = siteOfBuild();

export default defineConfig({
  // Relative addresses: the built folder works wherever it is put.
  base: './',
  plugins: [
    svelte(),
    draftsOfLaw(),
    textsOfLanguage(),
    lateStyles(),
    firstPaint(async () => (await site()).start),
    prerender(site),
    openData(async () => (await site()).open),
    hostScript(),
    serviceWorker(),
    precompress(),
  ],
  build: {
    // To aim scripts at Chrome 88 too makes WeakMaps of Svelte's private names: 2.4 kB more at first.
    target: 'es2022',
    cssTarget: targetsOf(floorOfPackage()),
    // Only of the machines, which come next, does the first file name all that they need; it names the
    // style sheets of every part.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file, needed) => (file.includes('machines-and-results') ? needed : []),
    },
    assetsInlineLimit: 0,
    // The first file names all others: sixteen signs in their digests cost it fewer bytes than sixty-four.
    rolldownOptions: {
      output: {
        chunkFileNames,
        assetFileNames,
        hashCharacters: 'hex',
        codeSplitting: { groups: [FIRST_FILE] },
      },
    },
  },
  preview: { port: 4173, headers: { 'Access-Control-Allow-Origin': '*' } },
  test: {
    // A busy machine takes its time: what is waited for need not be there within a second.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: UNIT_TESTS,
      },
      {
        extends: true,
        test: { name: 'journeys', include: ['tests/journeys/**/*.test.ts'], testTimeout: 300_000 },
      },
      {
        extends: true,
        test: {
          name: 'year',
          include: ['tests/year-of-law/*.test.ts'],
          // Each change is checked as `npm run check:flows` does it.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/{e2e,deploy,security,floor}/**/*.test.ts'],
          exclude: isAll ? [] : [...testsOfTestAll()],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'hosts',
          include: ['tests/hosts/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: { name: 'shots', include: ['tests/shots/shots.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'checkers',
          include: ['tests/checkers/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'heard',
          include: ['tests/heard/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      engine('chromium-88', isAll ? [FLOOR, IN_EACH] : [FLOOR]),
      // Chromium has tests of its own; that it agrees with the others can wait for the long list.
      ...(isAll
        ? [
            engine('chromium', [IN_EACH]),
            engine('chromium-79', ['tests/old-browsers/below.test.ts']),
            engine('chromium-109', [IN_EACH]),
            engine('wpe', ['tests/engines/journey.test.ts']),
          ]
        : []),
      engine('firefox', [IN_EACH, ...OTHER_ENGINES]),
      engine('webkit', [IN_EACH, ...OTHER_ENGINES]),
    ],
  },
});
