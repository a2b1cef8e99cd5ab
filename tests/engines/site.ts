import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { PreviewServer } from 'vite';
import { builtPage, serve } from '../browser/serve.ts';
import type { Opening } from '../e2e/harness.ts';

/** The guide on a port of its own, with a script of the test's before its own code. */
export interface Place {
  readonly address: string;
  /** A page of another site that holds the guide in a frame. */
  readonly host: string;
  /** What went wrong there: errors, what the policy forbids, files that are not there. */
  readonly complaints: readonly string[];
  readonly close: () => void;
}

export interface Furnishing {
  /** A script that runs before the guide's own code. */
  readonly before: string;
  /** What is answered otherwise than the built site does. */
  readonly server?: Opening['server'];
  /** The page around the guide, whose address it is given. */
  readonly host: (guide: string) => string;
}

/** What Firefox asks of any site, as a page is left before its own icon was read. */
const BY_ITSELF = '/favicon.ico';

/**
 * Serves the built guide. Not every engine can run a script before the page's own, so the server
 * puts one into the page, and is told of errors by it: the same in all of them.
 */
export class Site {
  #built: PreviewServer | undefined;

  start = async (): Promise<void> => void (this.#built = await serve());
  stop = async (): Promise<void> => this.#built?.close();

  async open(furnishing: Furnishing): Promise<Place> {
    const complaints: string[] = [];
    const server = createServer((request, response) => {
      void this.#answer(request, response, furnishing, complaints);
    });
    const port = await portOnceListening(server);
    return {
      address: `http://127.0.0.1:${port}/`,
      // Another site than the guide's, though the same server: only the name counts.
      host: `http://localhost:${port}/host`,
      complaints,
      close: () => {
        server.close();
        server.closeAllConnections();
      },
    };
  }

  async #answer(
    request: IncomingMessage,
    response: ServerResponse,
    { before, server, host }: Furnishing,
    complaints: string[],
  ): Promise<void> {
    const send = (type: string, content: string): void => {
      response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' });
      response.end(content);
    };
    const { pathname } = new URL(request.url ?? '', 'http://guide');
    const reply = await server?.(pathname);
    if (reply === 'hangs up') request.socket.destroy();
    else if (reply) {
      if (reply.contentType) response.setHeader('Content-Type', reply.contentType);
      response.writeHead(reply.status).end(reply.body);
    } else if (pathname === BY_ITSELF) response.writeHead(204).end();
    else if (pathname === '/') send('text/html', withScript(builtPage()));
    else if (pathname === '/before.js') send('text/javascript', before);
    else if (pathname === '/host')
      send('text/html', host(`http://127.0.0.1:${request.socket.localPort}/`));
    else if (pathname === '/complaint') {
      complaints.push(await text(request));
      send('text/plain', '');
    } else {
      response.once('finish', () => {
        if (response.statusCode >= 400) complaints.push(`${response.statusCode} for ${pathname}`);
      });
      this.#built!.middlewares(request, response);
    }
  }
}

async function portOnceListening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return (server.address() as AddressInfo).port;
}

/** The built page with a script before its own; the policy, which stands above it, allows it. */
const withScript = (page: string): string =>
  page.replace('<title>', '<script src="./before.js"></script><title>');
