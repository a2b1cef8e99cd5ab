import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import { dayInDenmark, type Day } from '../src/language/day.ts';
import type { Site } from '../src/first-paint/site.ts';
import type { OpenFile } from '../src/open-data/files.ts';
import { draftsOfLaw } from './drafts-of-law.ts';
import { textsOfLanguage } from './texts-of-language.ts';

const DANISH = 'da';

/** What a build makes of the rules and texts. */
interface BuiltSite extends Site {
  /** The open data. */
  readonly open: readonly OpenFile[];
}

/**
 * Draws the pages with the components as Svelte compiles them for a server, once for all who ask: no
 * plugin imports rules or texts itself, since Vite's loader of configurations cannot find them. They
 * are those of the day of the build; `SOURCE_DATE_EPOCH` names another one, in seconds, so that a
 * build can be repeated.
 */
export function siteOfBuild(): () => Promise<BuiltSite> {
  let drawn: Promise<BuiltSite> | undefined;
  return () => (drawn ??= drawSite(dayOfBuild()));
}

function dayOfBuild(): Day {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  return dayInDenmark(seconds === undefined ? new Date() : new Date(Number(seconds) * 1000));
}

async function drawSite(day: Day): Promise<BuiltSite> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    mode: 'production',
    plugins: [draftsOfLaw(), textsOfLanguage(), svelte()],
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const load = (file: string): Promise<unknown> => server.ssrLoadModule(file);
    const { siteOn } = (await load(
      '/src/first-paint/site.ts',
    )) as typeof import('../src/first-paint/site.ts');
    const { openFiles } = (await load(
      '/src/open-data/files.ts',
    )) as typeof import('../src/open-data/files.ts');
    const { projectTelling } = (await load(
      '/src/tools/project-telling.ts',
    )) as typeof import('../src/tools/project-telling.ts');
    return { ...(await siteOn(day)), open: await openFiles(projectTelling(DANISH, day)) };
  } finally {
    await server.close();
  }
}
