import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { Processes } from './processes.ts';

/** What a command gives, or an event tells: https://chromedevtools.github.io/devtools-protocol/ */
export type Told = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Told;
  readonly error?: { readonly message: string };
}

/** Sends a command to one tab, and waits for what comes of it. */
export type Send = (method: string, params?: object) => Promise<Told>;

/** Presses the tab's own Back (-1) or Forward (1); nothing happens where there is no such entry. */
export async function stepInHistory(send: Send, by: -1 | 1): Promise<void> {
  const history = await send('Page.getNavigationHistory');
  const entries = history['entries'] as readonly { readonly id: number }[];
  const entry = entries[(history['currentIndex'] as number) + by];
  if (entry) await send('Page.navigateToHistoryEntry', { entryId: entry.id });
}

/** Where a message ends. */
const END = '\0';

/**
 * A Chromium that is driven over its own protocol, through two pipes: the libraries ask for commands
 * that old ones do not know.
 */
export class DevTools {
  readonly #browser = new Processes();
  readonly #commands: Writable;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #last = 0;
  #unread = '';

  constructor(program: string, args: readonly string[]) {
    const { stdio } = this.#browser.start(program, ['--remote-debugging-pipe', ...args]);
    this.#commands = stdio[3] as Writable;
    (stdio[4] as Readable).setEncoding('utf8').on('data', (text: string) => this.#read(text));
  }

  /**
   * Sends a command, and waits for what comes of it.
   * @param sessionId of a tab; the browser itself when left out
   */
  async send(method: string, params: object = {}, sessionId?: string): Promise<Told> {
    const id = ++this.#last;
    const answer = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#commands.write(JSON.stringify({ id, method, params, sessionId }) + END);
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  async close(): Promise<void> {
    const ended = once(this.#commands, 'close');
    this.#browser.end();
    await ended;
  }

  #read(text: string): void {
    const messages = (this.#unread + text).split(END);
    this.#unread = messages.pop() ?? '';
    for (const message of messages.map((one) => JSON.parse(one) as Message)) {
      if (message.id === undefined) continue;
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    }
  }
}
