// A host of pages that are there, have moved, are gone, or do not answer: for the tests of `npm run watch`.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

/** No test waits for these pages; a busy machine may take its time. */
export const MANNERS = { userAgent: 'watch-test', timeoutMs: 10_000, pauseMs: 5, hostsAtOnce: 4 };

/** What the page that is there says. */
export const said = { words: 'Du kan få et kursus.' };
/** Each request, in order, and how many were under way. */
export const asked: { path: string; agent: string | undefined; atOnce: number }[] = [];
let open = 0;

type Answer = (answer: ServerResponse) => unknown;
const to = (status: number, location: string): Answer => {
  return (answer) => answer.writeHead(status, { location }).end();
};
const html = (body: string): Answer => {
  return (answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(body);
};
const missedOnce = new Set<string>();

const PAGES: Readonly<Record<string, Answer>> = {
  '/there': (answer) => {
    html(`<title>${Math.random()}</title><p>${said.words}</p><script>x(${Math.random()})</script>`)(
      answer,
    );
  },
  '/other': html('<p>Noget andet.</p>'),
  '/moved': to(301, '/other'),
  '/for-now': to(302, '/other'),
  '/round': to(302, '/round'),
  '/moved-and-gone': to(308, '/nowhere'),
  '/gone': (answer) => answer.writeHead(410).end(),
  '/broken': (answer) => answer.writeHead(503).end(),
  '/slow': () => undefined,
  '/dropped': (answer) => answer.destroy(),
  '/busy-once': (answer) => {
    if (missedOnce.has('busy')) html('<p>Nu.</p>')(answer);
    else answer.writeHead(429).end();
    missedOnce.add('busy');
  },
  '/pdf': (answer) => answer.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF 1'),
  '/latin': (answer) =>
    answer
      .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
      .end(Buffer.from('<p>Få råd</p>', 'latin1')),
  '/utf8': html('<meta charset="utf-8"><p>Få råd</p>'),
};

const server = createServer((request: IncomingMessage, answer: ServerResponse) => {
  const path = request.url ?? '';
  open += 1;
  asked.push({ path, agent: request.headers['user-agent'], atOnce: open });
  answer.on('close', () => (open -= 1));
  const page = PAGES[path];
  if (page) page(answer);
  else answer.writeHead(404).end();
});
/** The address of a page. */
export const at = (path: string): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

/** Keeps the host up while the tests of a file run. */
export function useWatchedPages(): void {
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
}
