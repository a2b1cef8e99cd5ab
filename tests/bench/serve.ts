import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The built folder, and what has been asked of it. */
export interface Server {
  readonly address: string;
  readonly folder: string;
  /** Every file asked for since the last call, each once, also those a service worker fetched. */
  readonly takeAsked: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves what was built, `dist` or the folder of VEJVISER_DIST, on a free port. */
export async function serveBuilt(): Promise<Server> {
  const folder = resolve(PROJECT, process.env['VEJVISER_DIST'] ?? 'dist');
  const server = await preview({
    root: PROJECT,
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const asked = new Set<string>();
  server.httpServer.on('request', ({ url = '/' }: { url?: string }) => {
    asked.add(fileOfAddress(url));
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    folder,
    takeAsked: () => {
      const taken = [...asked];
      asked.clear();
      return taken;
    },
    close: () => server.close(),
  };
}

/** The file of the built folder that an address, or the path of one, stands for. */
export function fileOfAddress(address: string): string {
  const path = decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
