import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { buildClassicScript } from '../../build/classic-script.ts';
import { textsOfFile } from '../../build/texts-of-language.ts';

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

/** By language, each word by the key that the tag asks for. */
const wordsByLanguage = (locales: string): Record<string, Record<string, string>> =>
  Object.fromEntries(
    Object.entries(textsOfFile(locales, WORDS)).map(([language, words]) => [
      language,
      Object.fromEntries(
        Object.entries(words).map(([key, text]) => [`${WORDS}:${key}`, String(text)]),
      ),
    ]),
  );
