import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { preview, type PreviewServer } from 'vite';

/** The built folder: `npm run build` makes it. Another one can be named, to try a build apart. */
export const DIST = resolve(process.env['VEJVISER_DIST'] ?? 'dist');

/** The page as it lies in the built folder. */
export function builtPage(): string {
  const page = resolve(DIST, 'index.html');
  if (!existsSync(page))
    throw new Error(`${DIST} holds no built guide. Run "npm run build" first.`);
  return readFileSync(page, 'utf8');
}

/** Serves the built folder, or another, on a free port, as a static host does that our recipes set up. */
export async function serve(folder = DIST): Promise<PreviewServer> {
  builtPage();
  return preview({
    configFile: false,
    // A missing file is a missing file, as with any static host: no page stands in for it.
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, headers: { 'Access-Control-Allow-Origin': '*' } },
  });
}

/** The port that a server was given. */
export const portOf = (server: PreviewServer): number =>
  (server.httpServer.address() as AddressInfo).port;
