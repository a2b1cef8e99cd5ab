import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PreviewServer } from 'vite';
import { DIST, serve } from './serve.ts';

type Headers = Readonly<Record<string, string>>;

/** A static host whose folders a test fills and changes, and which need not answer. */
export class Host {
  /** What becomes of a request: without the network it is cut off, on a bad one it hangs. */
  answers: 'well' | 'cut-off' | 'never' | 'with an error' = 'well';
  /** Paths of files that it has not, and gives a page of its own for, as if all were well. */
  hasNot: RegExp | undefined;
  readonly #root = mkdtempSync(join(tmpdir(), 'vejviser-host-'));
  readonly #headers = new Map<string, Headers>();
  readonly #server = createServer((request, response) => this.#answer(request, response));
  #files: PreviewServer | undefined;

  async start(): Promise<void> {
    this.#files = await serve(this.#root);
    this.#server.listen(0, '127.0.0.1');
    await new Promise((resolve) => this.#server.once('listening', resolve));
  }

  /** The address of a folder, or of what lies in it. */
  address = (path: string): string =>
    `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/${path}`;

  /** Puts the guide as it was built into a folder. */
  deploy(folder: string): void {
    this.takeDown(folder);
    cpSync(DIST, join(this.#root, folder), { recursive: true });
  }

  /**
   * Puts another build in its place: a later edition, and no file in `assets` has its old name.
   * @param nth how many builds later
   */
  deployLater(folder: string, nth = 1): void {
    this.deploy(folder);
    const at = (file: string): string => join(this.#root, folder, file);
    const renamed = readdirSync(at('assets')).map((file) => [file, laterName(file, nth)] as const);
    for (const [from, to] of renamed) renameSync(at(`assets/${from}`), at(`assets/${to}`));
    for (const file of readdirSync(at(''), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(js|css|html)$/.test(file)) continue;
      let text = laterEdition(readFileSync(at(file), 'utf8'), nth);
      for (const [from, to] of renamed) text = text.replaceAll(from, to);
      writeFileSync(at(file), text);
    }
  }

  /** Puts a page beside the folders, which comes with headers of its own. */
  write(file: string, html: string, headers: Headers = {}): void {
    writeFileSync(join(this.#root, file), html);
    this.#headers.set(file, headers);
  }

  takeDown(folder: string): void {
    rmSync(join(this.#root, folder), { recursive: true, force: true });
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await this.#files?.close();
    rmSync(this.#root, { recursive: true });
  }

  #headersOf = ({ url = '' }: IncomingMessage): Headers =>
    this.#headers.get(url.slice(1).replace(/\?.*/, '')) ?? {};

  #answer(request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of Object.entries(this.#headersOf(request)))
      response.setHeader(name, value);
    if (this.hasNot?.test(request.url ?? ''))
      response.setHeader('Content-Type', 'text/html').end('<p>404');
    else if (this.answers === 'well') this.#files!.middlewares(request, response);
    else if (this.answers === 'cut-off') request.socket.destroy();
    else if (this.answers === 'with an error') response.writeHead(503).end();
  }
}

const laterName = (file: string, nth: number): string =>
  file.replace(
    /-([\w-]{8})(\.\w+)$/,
    (_, hash, end) => `-${hash.slice(nth)}${hash.slice(0, nth)}${end}`,
  );

/** Counts up the editions that the guide knows, and the one that its service worker names. */
const laterEdition = (code: string, nth: number): string =>
  code
    .replaceAll(/\bnumber:(\d+),day:/g, (_, number) => `number:${Number(number) + nth},day:`)
    .replace(
      /\{id:`(\w+)`,edition:(\d+),/,
      (_, id, number) => `{id:\`${id}-${nth}\`,edition:${Number(number) + nth},`,
    );
