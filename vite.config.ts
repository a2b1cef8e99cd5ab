import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Texts that the first question needs stand in the first file; see src/app/languages.ts. */
const FIRST_TEXTS = /locales\/da\/(common|questions|schemes|terms)\.json$/;
const TEXTS = /locales\/([^/]+)\/[^/]+\.json$/;

export default defineConfig({
  // Relative addresses: the built folder works wherever it is put.
  base: './',
  plugins: [
    svelte(),
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
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              // The other texts of a language come in one file, when they are asked for.
              debugName: 'texts by language',
              name: (id: string) =>
                FIRST_TEXTS.test(id) ? null : (TEXTS.exec(id)?.[1]?.replace(/^/, 'texts-') ?? null),
              test: TEXTS,
            },
          ],
        },
      },
    },
  },
  preview: { port: 4173, headers: { 'Access-Control-Allow-Origin': '*' } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'journeys', include: ['tests/journeys/**/*.test.ts'], testTimeout: 300_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
