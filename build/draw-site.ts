import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import { dayInDenmark, type Day } from '../src/language/day.ts';
import type { Site } from '../src/first-paint/site.ts';
import { textsOfLanguage } from './texts-of-language.ts';

const SITE = '/src/first-paint/site.ts';

/**
 * Draws the pages with the components as Svelte compiles them for a server, once for all who ask: no
 * plugin imports rules or texts itself, since Vite's loader of configurations cannot find them. They
 * are those of the day of the build; `SOURCE_DATE_EPOCH` names another one, in seconds, so that a
 * build can be repeated.
 */
export function siteOfBuild(): () => Promise<Site> {
  let drawn: Promise<Site> | undefined;
  return () => (drawn ??= drawSite(dayOfBuild()));
}

function dayOfBuild(): Day {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  return dayInDenmark(seconds === undefined ? new Date() : new Date(Number(seconds) * 1000));
}

async function drawSite(day: Day): Promise<Site> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    mode: 'production',
    plugins: [textsOfLanguage(), svelte()],
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { siteOn } = (await server.ssrLoadModule(
      SITE,
    )) as typeof import('../src/first-paint/site.ts');
    return await siteOn(day);
  } finally {
    await server.close();
  }
}
