import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type Plugin } from 'vite';
import { partOfJson } from '../../build/part-of-json.ts';
import { dayInDenmark, type Day } from '../language/day.ts';
import { documentOf } from './document.ts';
import type { BuiltPage } from './pages.ts';
import { statusOf } from './status.ts';

/**
 * Writes the pages that need no script into the built folder, drawn by the components of the guide.
 * They say the rules of the day of the build; `SOURCE_DATE_EPOCH` names another one, in seconds, so
 * that a build can be repeated.
 */
export function prerender(): Plugin {
  let root: string;
  return {
    name: 'prerender',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    async writeBundle({ dir }, bundle) {
      const folder = resolve(root, dir ?? 'dist');
      const styles = Object.keys(bundle).filter((file) => file.endsWith('.css'));
      const shell = readFileSync(join(folder, 'index.html'), 'utf8');
      const built = dayOfBuild();
      const pages = (await pagesOn(built, root)).map((page) => ({
        file: join(folder, page.file),
        html: documentOf(shell, page, styles),
      }));
      for (const { file, html } of pages) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, html);
      }
      const status = statusOf(
        built,
        pages.map(({ html }) => html),
      );
      writeFileSync(join(folder, 'status.json'), `${JSON.stringify(status)}\n`);
    },
  };
}

function dayOfBuild(): Day {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  return dayInDenmark(seconds === undefined ? new Date() : new Date(Number(seconds) * 1000));
}

/** Draws the pages with the components as Svelte compiles them for a server. */
async function pagesOn(day: Day, root: string): Promise<readonly BuiltPage[]> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    mode: 'production',
    plugins: [partOfJson(), svelte()],
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { builtPages } = (await server.ssrLoadModule(
      '/src/prerender/pages.ts',
    )) as typeof import('./pages.ts');
    return await builtPages(day);
  } finally {
    await server.close();
  }
}
