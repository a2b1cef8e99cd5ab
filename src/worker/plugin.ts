import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { buildClassicScript } from '../../build/classic-script.ts';
import { editions } from '../../flows/editions.ts';

const WORKER = 'service-worker';
const BUILD_DIGITS = 12;

/** Builds the service worker, last of all, since it names what the built folder holds. */
export function serviceWorker(): Plugin {
  let root: string;
  return {
    name: WORKER,
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async ({ dir }) => {
        await buildWorker(root, resolve(root, dir ?? 'dist'));
      },
    },
  };
}

async function buildWorker(root: string, outDir: string): Promise<void> {
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
  const needed = neededIn(outDir, files);
  await buildClassicScript({
    root,
    outDir,
    input: resolve(root, `src/worker/${WORKER}.ts`),
    name: WORKER,
    define: {
      BUILT: {
        id: digestOf(outDir, needed),
        edition: editions.at(-1)?.number,
        files: needed,
        folders: foldersOfPages(files),
      },
    },
  });
}

/**
 * What the guide needs: all that is built from its code, and what its page names besides. The pages
 * that need no script are kept when they are opened: all of them are half as much again.
 */
function neededIn(outDir: string, files: readonly string[]): readonly string[] {
  const page = readFileSync(join(outDir, 'index.html'), 'utf8');
  const named = files.filter((file) => /^assets\/./.test(file) || page.includes(`"./${file}"`));
  return ['', ...named.filter((file) => !file.endsWith('.html')).toSorted()];
}

const foldersOfPages = (files: readonly string[]): readonly string[] => [
  ...new Set(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.slice(0, file.lastIndexOf('/') + 1)),
  ),
];

function digestOf(outDir: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(outDir, file || 'index.html')));
  return hash.digest('hex').slice(0, BUILD_DIGITS);
}
