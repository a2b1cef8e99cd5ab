import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Where Debian puts it. */
const WORDPRESS = '/usr/share/wordpress';
const STARTS_WITHIN_MS = 60_000;

/** Who writes the pages: a superuser may put in any code, an author may not. */
export const PEOPLE = {
  admin: { name: 'leder', password: 'kun-til-proeven-1' },
  author: { name: 'skribent', password: 'kun-til-proeven-2' },
} as const;

/** Debian's WordPress in a folder of its own, with a database and a server that end with it. */
export class WordPress {
  readonly #folder = mkdtempSync(join(tmpdir(), 'vejviser-wordpress-'));
  readonly #site = join(this.#folder, 'site');
  readonly #socket = join(this.#folder, 'mariadb.sock');
  readonly #processes: ChildProcess[] = [];
  address = '';

  /** Sets it up by its own form, as a person does. */
  async start(): Promise<void> {
    this.address = `http://localhost:${await freePort()}`;
    await this.#startDatabase();
    execFileSync('cp', ['-rL', WORDPRESS, this.#site]);
    this.#configure();
    // One worker could not answer what WordPress asks of itself.
    const server = ['-S', new URL(this.address).host, '-t', this.#site];
    this.#spawn('php', server, { PHP_CLI_SERVER_WORKERS: '4' });
    const answer = await this.#onceThere(() => fetch(`${this.address}/wp-admin/install.php`));
    if (!answer.ok) throw new Error(`WordPress cannot be set up: ${await answer.text()}`);
    const { name, password } = PEOPLE.admin;
    await fetch(`${this.address}/wp-admin/install.php?step=2`, {
      method: 'POST',
      body: new URLSearchParams({
        weblog_title: 'Kommunen',
        user_name: name,
        admin_password: password,
        admin_password2: password,
        pw_weak: '1',
        admin_email: 'leder@example.invalid',
        blog_public: '0',
      }),
    });
    const author = PEOPLE.author;
    this.run(
      `wp_insert_user(['user_login' => '${author.name}', 'user_pass' => '${author.password}', 'role' => 'author']);`,
    );
    // Pictures of people would come from the internet.
    this.run("update_option('show_avatars', 0);");
    this.useTheme('twentytwentyone');
  }

  useTheme = (theme: string): void => this.run(`switch_theme('${theme}');`);

  /** Runs PHP in it. */
  run(code: string): void {
    execFileSync('php', ['-r', `require '${this.#site}/wp-load.php'; ${code}`]);
  }

  async stop(): Promise<void> {
    const ended = this.#processes.map((one) => new Promise((end) => one.once('exit', end)));
    // PHP's workers do not end with it: each program ends with its group.
    for (const { pid } of this.#processes) process.kill(-pid!);
    await Promise.all(ended);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #startDatabase(): Promise<void> {
    const data = `--datadir=${join(this.#folder, 'database')}`;
    const user = '--user=root';
    execFileSync(
      'mariadb-install-db',
      ['--no-defaults', data, user, '--auth-root-authentication-method=normal', '--skip-test-db'],
      { stdio: 'ignore' },
    );
    const socket = `--socket=${this.#socket}`;
    this.#spawn('mariadbd', ['--no-defaults', data, user, socket, '--skip-networking']);
    await this.#onceThere(async () => {
      if (!existsSync(this.#socket)) throw new Error('the database has not started');
    });
    const create = ['--no-defaults', socket, '-u', 'root', '-e', 'create database wordpress'];
    execFileSync('mariadb', create);
  }

  #configure(): void {
    const constants = {
      DB_NAME: 'wordpress',
      DB_USER: 'root',
      DB_PASSWORD: '',
      DB_HOST: `localhost:${this.#socket}`,
      DB_CHARSET: 'utf8mb4',
      DB_COLLATE: '',
      WP_HOME: this.address,
      WP_SITEURL: this.address,
      // It is to ask nobody on the internet for anything.
      WP_HTTP_BLOCK_EXTERNAL: true,
      DISABLE_WP_CRON: true,
      AUTOMATIC_UPDATER_DISABLED: true,
    };
    const defines = Object.entries(constants).map(
      ([name, value]) => `define('${name}', ${typeof value === 'string' ? `'${value}'` : value});`,
    );
    writeFileSync(
      join(this.#site, 'wp-config.php'),
      `<?php ${defines.join('\n')} $table_prefix = 'wp_';
      if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/'); require_once ABSPATH . 'wp-settings.php';`,
    );
    // The classic editor is still there, where a plugin asks for it.
    const plugins = join(this.#site, 'wp-content/mu-plugins');
    mkdirSync(plugins, { recursive: true });
    writeFileSync(
      join(plugins, 'classic.php'),
      `<?php add_filter('use_block_editor_for_post', fn() => !isset($_GET['classic']));`,
    );
  }

  #spawn(program: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): void {
    this.#processes.push(
      spawn(program, args, { stdio: 'ignore', detached: true, env: { ...process.env, ...more } }),
    );
  }

  async #onceThere<T>(ask: () => Promise<T>): Promise<T> {
    for (const until = Date.now() + STARTS_WITHIN_MS; ; await wait(200)) {
      try {
        return await ask();
      } catch (cause) {
        if (Date.now() > until) throw new Error('WordPress has not started', { cause });
      }
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
