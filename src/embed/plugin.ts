import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { buildClassicScript } from '../../build/classic-script.ts';

const NAME = 'vejviser';
/** The file of each language that holds the words of the tag. */
const WORDS = 'host';

/** Builds `vejviser.js`, which a municipality's page includes to show the guide. */
export function hostScript(): Plugin {
  let root: string;
  return {
    name: 'host-script',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    writeBundle: async ({ dir }) => {
      await buildClassicScript({
        root,
        outDir: resolve(root, dir ?? 'dist'),
        input: resolve(root, `src/embed/host/${NAME}.ts`),
        name: NAME,
        define: { WORDS: wordsByLanguage(resolve(root, 'locales')) },
      });
    },
  };
}

const wordsByLanguage = (locales: string): Record<string, Record<string, string>> =>
  Object.fromEntries(
    readdirSync(locales, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => [name, wordsIn(join(locales, name, `${WORDS}.json`))]),
  );

function wordsIn(file: string): Record<string, string> {
  const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [`${WORDS}:${key}`, text]));
}
