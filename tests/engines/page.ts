import type { Tab } from './engine.ts';
import { TabLocator, until } from './locator.ts';

/** A step in the history that leads nowhere tells nobody; so many milliseconds later it is over. */
const STEP_TAKES = 1000;

interface Marked {
  mark?: { isOver: boolean } | undefined;
}

/**
 * The part of Playwright's `Page` that the tests use, with its names and its meaning, over any
 * engine's tab.
 */
export class TabPage {
  readonly #tab: Tab;
  readonly locator: TabLocator['locator'];
  readonly getByRole: TabLocator['getByRole'];
  readonly getByLabel: TabLocator['getByLabel'];
  readonly getByText: TabLocator['getByText'];
  #address = '';

  constructor(tab: Tab) {
    this.#tab = { ...tab, evaluate: (code) => this.#evaluate(tab, code) };
    const page = new TabLocator(this.#tab);
    this.locator = page.locator;
    this.getByRole = page.getByRole;
    this.getByLabel = page.getByLabel;
    this.getByText = page.getByText;
  }

  /** Each answer of the page comes with its address. */
  async #evaluate(tab: Tab, code: string): Promise<unknown> {
    const told = await tab.evaluate(`(async () => {
      (${knowWhatIsSeen})();
      const value = await ${code};
      return { ...(value !== undefined && { value }), address: location.href };
    })()`);
    const { value, address } = told as { value?: unknown; address: string };
    this.#address = address;
    return value;
  }

  /** @param run a function, or an expression */
  evaluate = <R, A>(run: string | ((given: A) => R | Promise<R>), given?: A): Promise<R> =>
    this.#tab.evaluate(
      typeof run === 'string' ? run : `(${run})(${JSON.stringify(given)})`,
    ) as Promise<R>;

  /** The address that the page's last answer came from. */
  url = (): string => this.#address;
  title = (): Promise<string> => this.evaluate(() => document.title);
  waitForURL = (wanted: RegExp | ((url: URL) => boolean)): Promise<void> =>
    until(async () => {
      const href = await this.evaluate(() => location.href);
      const isThere = wanted instanceof RegExp ? wanted.test(href) : wanted(new URL(href));
      return isThere ? null : undefined;
    }, `the address ${wanted}`).then(() => undefined);

  /** The page as the browser prints it. */
  async pdf(): Promise<Uint8Array> {
    if (!this.#tab.pdf) throw new Error('this engine cannot be asked to print');
    return this.#tab.pdf();
  }

  goto = (address: string): Promise<void> => this.#tab.goto(address);

  goBack = (): Promise<void> => this.#move(() => this.#tab.step(-1));
  goForward = (): Promise<void> => this.#move(() => this.#tab.step(1));
  reload = (): Promise<void> =>
    this.#move(() => this.evaluate(() => void setTimeout(() => location.reload())));

  /** Does what leads to another page or place, and waits until it is there. */
  async #move(go: () => Promise<void>): Promise<void> {
    await this.evaluate(mark, STEP_TAKES);
    await go();
    await until(async () => ((await this.evaluate(hasMoved)) ? null : undefined), 'another page');
  }

  readonly keyboard = {
    press: (keys: string): Promise<void> => this.#tab.press(keys.split('+')),
    type: async (text: string): Promise<void> => {
      for (const letter of text) await this.#tab.press([letter]);
    },
  };
}

/** Run in the page: what the tests ask of an element, and the guide never does, in older browsers too. */
function knowWhatIsSeen(): void {
  const elements = Element.prototype as { checkVisibility?: () => boolean };
  elements.checkVisibility ??= function (this: Element) {
    return this.getClientRects().length > 0 && getComputedStyle(this).visibility === 'visible';
  };
}

/** Run in the page: notes when it stands at another place. */
function mark(takes: number): void {
  const marked = { isOver: false };
  (globalThis as Marked).mark = marked;
  addEventListener('popstate', () => (marked.isOver = true), { once: true });
  setTimeout(() => (marked.isOver = true), takes);
}

/** Run in the page, which may be another by now, without the mark. */
function hasMoved(): boolean {
  const { mark } = globalThis as Marked;
  return mark ? mark.isOver : document.readyState === 'complete';
}
