import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

/** Starts programs that `end` ends together, each with all that it started itself. */
export class Processes {
  readonly #started: ChildProcess[] = [];

  constructor() {
    process.once('exit', this.end);
  }

  /** Starts a program; what it writes to its files number 3 and 4 can be read, and written to it. */
  start(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
    const child = spawn(program, args, {
      // A group of its own, so that its children end with it.
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    child.once('error', (error) => {
      throw new Error(`${program} does not start: run "bash tests/setup.sh"`, { cause: error });
    });
    this.#started.push(child);
    return child;
  }

  readonly end = (): void => {
    process.off('exit', this.end);
    for (const { pid } of this.#started.splice(0).toReversed())
      try {
        if (pid !== undefined) process.kill(-pid);
      } catch {
        // It has ended by itself.
      }
  };
}

/** A port that nothing listens to at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
