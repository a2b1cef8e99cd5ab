import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from './engine.ts';
import { find, type Step, type Wanted } from './find.ts';

const PATIENCE = 10_000;
const PAUSE = 20;

type Text = string | RegExp;
interface Role {
  readonly name?: Text;
  readonly exact?: boolean;
  readonly level?: number;
}

const wanted = (text: Text, exact = false): Wanted =>
  typeof text === 'string' ? { text, exact } : { source: text.source, flags: text.flags };

/** Asks again and again until there is an answer. A page on its way elsewhere gives none. */
export async function until<T>(ask: () => Promise<T | undefined>, what: string): Promise<T> {
  const end = performance.now() + PATIENCE;
  let fault: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
      fault = undefined;
    } catch (error) {
      fault = error;
    }
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`, { cause: fault });
    await sleep(PAUSE);
  }
}

/**
 * Elements of a page, looked up anew each time: the part of Playwright's `Locator` that the tests
 * use, with its names and its meaning, over any engine's tab.
 */
export class TabLocator {
  readonly #tab: Tab;
  readonly #steps: readonly Step[];

  constructor(tab: Tab, steps: readonly Step[] = []) {
    this.#tab = tab;
    this.#steps = steps;
  }

  #then = (...steps: Step[]): TabLocator => new TabLocator(this.#tab, [...this.#steps, ...steps]);

  locator = (css: string, { hasText }: { hasText?: Text } = {}): TabLocator =>
    this.#then({ css }, ...(hasText === undefined ? [] : [{ within: wanted(hasText) }]));
  getByRole = (role: string, { name, exact, level }: Role = {}): TabLocator =>
    this.#then({ role, level, name: name === undefined ? undefined : wanted(name, exact) });
  getByText = (text: Text, { exact }: { exact?: boolean } = {}): TabLocator =>
    this.#then({ says: wanted(text, exact) });
  getByLabel = (text: Text, { exact }: { exact?: boolean } = {}): TabLocator =>
    this.#then({ labelled: wanted(text, exact) });
  filter = ({ hasText, hasNotText }: { hasText?: Text; hasNotText?: Text }): TabLocator =>
    this.#then(
      ...(hasText === undefined ? [] : [{ within: wanted(hasText) }]),
      ...(hasNotText === undefined ? [] : [{ without: wanted(hasNotText) }]),
    );
  nth = (nth: number): TabLocator => this.#then({ nth });
  first = (): TabLocator => this.nth(0);
  or = (other: TabLocator): TabLocator => this.#then({ or: other.#steps });
  all = async (): Promise<TabLocator[]> =>
    Array.from({ length: await this.count() }, (_, nth) => this.nth(nth));

  toString = (): string => JSON.stringify(this.#steps);

  /** What all of them, found now, give. */
  async evaluateAll<R, A>(read: (all: never[], given: A) => R, given?: A): Promise<R> {
    const code = `(${read})((${find})(${this}), ${JSON.stringify(given)})`;
    return (await this.#tab.evaluate(code)) as R;
  }

  /** What the one element gives, as soon as it is there, and seen where that is asked for. */
  async #one<R, A>(read: (one: never, given: A) => R, given?: A, seen = false): Promise<R> {
    const code = `(async (all) => {
      if (all.length > 1) return { many: all.length };
      if (all.length === 0 || (${seen} && !all[0].checkVisibility())) return {};
      const value = await (${read})(all[0], ${JSON.stringify(given)});
      return { one: { ...(value !== undefined && { value }) } };
    })((${find})(${this}))`;
    const { many, one } = await until(async () => {
      const told = (await this.#tab.evaluate(code)) as { many?: number; one?: { value?: R } };
      return told.many || told.one ? told : undefined;
    }, String(this));
    if (many) throw new Error(`${many} elements, not one: ${this}`);
    return one!.value as R;
  }

  evaluate = <R, A>(read: (one: never, given: A) => R, given?: A): Promise<R> =>
    this.#one(read, given);

  count = (): Promise<number> => this.evaluateAll((all) => all.length);
  isVisible = (): Promise<boolean> =>
    this.evaluateAll((all: Element[]) => all[0]?.checkVisibility() ?? false);
  allTextContents = (): Promise<string[]> =>
    this.evaluateAll((all: Element[]) => all.map((one) => one.textContent ?? ''));
  allInnerTexts = (): Promise<string[]> =>
    this.evaluateAll((all: HTMLElement[]) => all.map((one) => one.innerText));

  async waitFor({ state = 'visible' }: { state?: 'visible' | 'detached' } = {}): Promise<void> {
    if (state === 'visible') await this.#one(() => null, null, true);
    else await until(async () => ((await this.count()) === 0 ? null : undefined), `no ${this}`);
  }
  getAttribute = (name: string): Promise<string | null> =>
    this.#one((one: Element, given) => one.getAttribute(given!), name);
  innerText = (): Promise<string> => this.#one((one: HTMLElement) => one.innerText);
  textContent = (): Promise<string | null> => this.#one((one: Element) => one.textContent);
  inputValue = (): Promise<string> => this.#one((one: HTMLInputElement) => one.value);
  boundingBox = (): Promise<{ x: number; y: number; width: number; height: number } | null> =>
    this.#one((one: Element) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return width + height === 0 ? null : { x, y, width, height };
    });

  focus = (): Promise<void> => this.#one((one: HTMLElement) => one.focus());
  scrollIntoViewIfNeeded = (): Promise<void> =>
    this.#one((one: Element) => one.scrollIntoView({ block: 'nearest' }));

  /** Clicks the one element once it stands still; again where the page moved it away just then. */
  async click(): Promise<void> {
    await this.waitFor();
    await until(async () => {
      await this.evaluate(standStill);
      await this.#tab.click(`(${find})(${this})[0]`);
      return (await this.#tab.evaluate('globalThis.isMissed === true')) ? undefined : null;
    }, `a click on ${this}`);
  }

  check = (): Promise<void> => this.#checkIf(true);
  uncheck = (): Promise<void> => this.#checkIf(false);
  async #checkIf(wish: boolean): Promise<void> {
    if ((await this.#one((one: HTMLInputElement) => one.checked)) !== wish) await this.click();
  }

  /** Chooses from a list, as its keys do. */
  selectOption = ({ label }: { label: string }): Promise<void> =>
    this.#one((one: HTMLSelectElement, chosen) => {
      one.selectedIndex = [...one.options].findIndex((option) => option.label === chosen);
      for (const event of ['input', 'change'])
        one.dispatchEvent(new Event(event, { bubbles: true }));
    }, label);

  async press(keys: string): Promise<void> {
    await this.focus();
    await this.#tab.press(keys.split('+'));
  }

  /** Writes into a field as a person does who pastes: the browser puts the text in. */
  fill = (text: string): Promise<void> =>
    this.#one((one: HTMLInputElement, given) => {
      one.focus();
      one.select();
      document.execCommand(given === '' ? 'delete' : 'insertText', false, given);
    }, text);
}

/**
 * Run in the page: waits until the element stands still, and notes whether a click comes to it. It is
 * brought out from under a bar that sticks: no driver does more than to scroll it into sight.
 */
async function standStill(element: Element): Promise<void> {
  const { x, y, width, height } = element.getBoundingClientRect();
  const met = document.elementFromPoint(x + width / 2, y + height / 2);
  if (!met || !(met.contains(element) || element.contains(met)))
    element.scrollIntoView({ block: 'center' });
  const place = (): string => JSON.stringify(element.getBoundingClientRect());
  for (let before = ''; before !== place();) {
    before = place();
    await new Promise((resolve) => setTimeout(resolve, 32));
  }
  const noted = globalThis as { isMissed?: boolean };
  noted.isMissed = true;
  element.addEventListener('click', () => (noted.isMissed = false), { once: true, capture: true });
}
