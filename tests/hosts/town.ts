import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const PACKAGES = join(import.meta.dirname, 'node_modules');
const KINDS: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/**
 * The site of a municipality: the pages that a test writes, and below `/npm/` the packages that they
 * are made with. It is on another site than the guide, which lies at 127.0.0.1.
 */
export class Town {
  readonly #pages = new Map<string, string>();
  readonly #server = createServer((request, response) => this.#answer(request, response));

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await new Promise((resolve) => this.#server.once('listening', resolve));
  }

  get origin(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  /**
   * Puts a page there, in the column that editors fill.
   * @returns its address
   */
  write(path: string, body: string, head = ''): string {
    this.#pages.set(
      path,
      `<!doctype html><html lang="da"><meta charset="utf-8"><title>Kommunen</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
      ${head}<h1>Kommunen</h1><main>${body}</main></html>`,
    );
    return this.origin + path;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  #answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(url, this.origin);
    const page = this.#pages.get(pathname);
    if (page !== undefined)
      return void response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    try {
      if (!pathname.startsWith('/npm/')) throw new Error('no page');
      const file = readFileSync(join(PACKAGES, pathname.slice('/npm/'.length)));
      const kind = KINDS[extname(pathname)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': kind }).end(file);
    } catch {
      response.writeHead(404).end();
    }
  }
}
