import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { get as getPlainly, type IncomingHttpHeaders } from 'node:http';
import { get as getSecurely } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { DIST } from '../browser/serve.ts';
import { freePort, Processes } from '../engines/processes.ts';

const PROGRAM = '/usr/sbin/nginx';
const MODULES = '/usr/lib/nginx/modules';
const RECIPE = 'deploy/nginx.conf';
const BROTLI = 'vejviser-brotli.conf';
const ERRORS = 'error.log';
const ACCESS = 'access.log';
const PATIENCE_MS = 10_000;

/** Whether Debian's nginx is there, with brotli: tests/setup.sh installs both. */
export const hasNginx = (): boolean =>
  existsSync(PROGRAM) && existsSync(join(MODULES, 'ngx_http_brotli_static_module.so'));

/** What a server answers, as it came over the line. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The built guide on Debian's nginx, set up by our recipe: at the root, and in the folder `guide/`. */
export class Nginx {
  readonly #prefix = mkdtempSync(join(tmpdir(), 'vejviser-nginx-'));
  readonly #processes = new Processes();
  readonly #folder: string;
  #port = 0;

  readonly #isSecure: boolean;

  /**
   * @param folder the built guide
   * @param isSecure over https and HTTP/2, as a host has it, with a certificate of its own making
   */
  constructor(folder = DIST, { isSecure = false } = {}) {
    this.#folder = folder;
    this.#isSecure = isSecure;
  }

  async start(): Promise<void> {
    const site = join(this.#prefix, 'site');
    cpSync(this.#folder, site, { recursive: true });
    cpSync(this.#folder, join(site, 'guide'), { recursive: true });
    symlinkSync(MODULES, join(this.#prefix, 'modules'));
    mkdirSync(join(this.#prefix, 'snippets'));
    cpSync(`deploy/${BROTLI}`, join(this.#prefix, 'snippets', BROTLI));
    this.#port = await freePort();
    const recipe = readFileSync(RECIPE, 'utf8');
    const guide = recipeAt(recipe, this.#port, site);
    if (this.#isSecure) makeCertificate(this.#prefix);
    writeFileSync(join(this.#prefix, 'guide.conf'), this.#isSecure ? secured(guide) : guide);
    writeFileSync(join(this.#prefix, 'nginx.conf'), aroundTheRecipe(this.#prefix));
    // Both are seen from the prefix.
    this.#processes.start(PROGRAM, ['-p', this.#prefix, '-c', 'nginx.conf', '-e', ERRORS]);
    await this.#answers();
  }

  address = (path: string): string =>
    `${this.#isSecure ? 'https' : 'http'}://127.0.0.1:${this.#port}/${path}`;

  /** Asks for a path, and takes compressed content as it is. */
  ask = (path: string, encodings = ''): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const headers = { 'Accept-Encoding': encodings };
      const get = this.#isSecure ? getSecurely : getPlainly;
      get(this.address(path), { headers, rejectUnauthorized: false }, (response) => {
        const answer = { status: response.statusCode ?? 0, headers: response.headers };
        buffer(response).then((body) => resolve({ ...answer, body }), reject);
      }).once('error', reject);
    });

  /** What it has written down. */
  log = (): string =>
    [ERRORS, ACCESS].map((file) => readFileSync(join(this.#prefix, file), 'utf8')).join('\n');

  close(): void {
    this.#processes.end();
    rmSync(this.#prefix, { recursive: true, force: true });
  }

  async #answers(): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      if (await this.ask('').then(Boolean, () => false)) return;
      await pause(50);
    }
    throw new Error(`nginx does not start: ${readFileSync(join(this.#prefix, ERRORS), 'utf8')}`);
  }
}

/** The recipe with the port and the folder of a test; the rest is what a host has. */
const recipeAt = (recipe: string, port: number, site: string): string =>
  recipe
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('    listen [::]:80;\n', '')
    .replace(/root .*;/, `root ${site};`);

const secured = (recipe: string): string =>
  recipe.replace(
    /listen (127.*);/,
    'listen $1 ssl http2; ssl_certificate certificate.pem; ssl_certificate_key key.pem;',
  );

/** A certificate that nobody trusts, for an hour of tests. */
const makeCertificate = (prefix: string): Buffer =>
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-nodes',
      '-newkey',
      'rsa:2048',
      '-subj',
      '/CN=127.0.0.1',
      '-days',
      '1',
    ].concat(['-keyout', join(prefix, 'key.pem'), '-out', join(prefix, 'certificate.pem')]),
    { stdio: 'pipe' },
  );

/** What Debian's own nginx.conf says around a server, without writing outside of the test's folder. */
const aroundTheRecipe = (prefix: string): string => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${prefix}/pid;
error_log ${prefix}/${ERRORS};
include /etc/nginx/modules-enabled/*.conf;
events { worker_connections 768; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  sendfile on;
  tcp_nopush on;
  access_log ${prefix}/${ACCESS};
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${prefix}/${kind};`).join(' ')}
  include guide.conf;
}
`;
