import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from './desk.ts';

const QUIET_MS = 2_000;
const MOST_MS = 40_000;
const SILENCE_MS = 10_000;
const STEP_MS = 100;

/** A person at the desk, who presses keys and listens until nothing more is said. */
export class Reader {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /**
   * Presses keys one after another.
   * @param awaited what must have been said before it can be quiet; anything at all where left out
   * @returns what was said from the last key on, one utterance a line
   */
  async hears(keys: string, awaited = /./): Promise<string> {
    let said = '';
    for (const key of keys.split(' ')) {
      const before = this.#desk.spoken().length;
      this.#desk.press(key);
      const isLast = key === keys.split(' ').pop();
      said = await this.#listen(before, isLast ? awaited : /./);
    }
    return said;
  }

  /** Goes to an address, in the browser's own bar, and listens to the page that comes. */
  async opens(address: string, awaited: RegExp): Promise<string> {
    await this.hears('ctrl+l');
    this.#desk.type(address);
    return this.hears('Return', awaited);
  }

  /** Listens without pressing anything: to a page that has just come. */
  waits = (awaited: RegExp): Promise<string> => this.#listen(0, awaited);

  /** Presses a key until this is said, at the most so many times. */
  async goesOn(key: string, awaited: RegExp, most = 40): Promise<string> {
    const heard: string[] = [];
    for (let i = 0; i < most; i += 1) {
      const before = this.#desk.spoken().length;
      this.#desk.press(key);
      // A step can be silent, as one to where one is already.
      heard.push(await this.#listen(before, /./, SILENCE_MS).catch(() => ''));
      if (awaited.test(heard.at(-1)!)) return heard.at(-1)!;
    }
    throw new Error(`${awaited} is not said in ${most} × ${key}, but:\n${heard.join('\n')}`);
  }

  async #listen(from: number, awaited: RegExp, most = MOST_MS): Promise<string> {
    const last = Date.now() + most;
    let said = '';
    let since = Date.now();
    for (;;) {
      const now = this.#desk.spoken().slice(from).join('\n');
      if (now !== said) [said, since] = [now, Date.now()];
      const isDone = awaited.test(said) && Date.now() - since > QUIET_MS;
      if (isDone) return said;
      if (Date.now() > last) throw new Error(`${awaited} is not said, but:\n${said}`);
      await pause(STEP_MS);
    }
  }
}
