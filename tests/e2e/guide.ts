import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Answers } from './people.ts';
import { da, patternOf } from './words.ts';

export interface ShownResult {
  readonly scheme: string;
  readonly outcome: string;
  readonly verdict: string;
}

const KEY = new RegExp(
  `[a-z-]+:[a-z-]+\\.[a-z]|\\b(${Object.keys(da).join('|')})\\.[a-z]|[a-z]\\.(answers|outcomes|points)\\.[a-z]`,
);

/** The guide as a person uses it: what they can do, and what they see. */
export class Guide {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  heading = (name?: string): Locator =>
    this.page.getByRole('heading', {
      level: 1,
      ...(name !== undefined && { name: patternOf(name) }),
    });
  /** The languages in the bar, which open and close. */
  languages = (): Locator => this.page.locator('header details');

  /** Chooses a language in the bar, by its own name: a button, or a link where no script runs. */
  async changeLanguage(name: string): Promise<void> {
    const menu = this.languages();
    if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
    await menu.locator('button, a').filter({ hasText: name }).click();
  }

  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true });
  link = (name: string): Locator => this.page.getByRole('link', { name, exact: true });
  /** A link out of the guide, in Danish: it says besides that it opens a tab. */
  outwardLink = (name: string): Locator => this.link(`${name} ${da['new-tab']}`);
  note = (text: string): Locator => this.page.getByRole('note').filter({ hasText: text });
  summary = (): Locator => this.page.locator('.summary');
  form = (): Locator => this.page.locator('form[data-question]');
  nextButton = (): Locator => this.form().locator('button[type=submit]');
  /** The field of a number, or one answer of a choice. */
  field = (question: string, value?: string): Locator =>
    this.page.locator(
      `input[name="${question}"]${value === undefined ? '' : `[value="${value}"]`}`,
    );

  /** Waits until the guide has taken the place of what the page was painted with, or will not come. */
  async tookOver(): Promise<void> {
    await this.heading().waitFor();
    await expect.poll(() => this.page.locator('.first-route').count()).toBe(0);
  }

  /** The id of the question on the page. */
  question = async (): Promise<string> => (await this.form().getAttribute('data-question')) ?? '';

  /** Waits until the page asks this question. */
  async asks(question: string): Promise<void> {
    await this.page.locator(`form[data-question="${question}"]`).waitFor();
  }

  /** Waits until the page shows a result. */
  async showsResult(): Promise<void> {
    await this.page.locator('[data-scheme]').first().waitFor();
  }

  /** Chooses or writes an answer to the question on the page, without going on. */
  async pick(value: string | number): Promise<void> {
    const question = await this.question();
    if ((await this.field(question).first().getAttribute('type')) === 'radio')
      await this.field(question, String(value)).check();
    else await this.field(question).fill(String(value));
  }

  /** Presses "Næste". */
  async next(): Promise<void> {
    await this.nextButton().click();
  }

  /** Presses "Næste" and waits for the page to show something else. */
  async goOn(): Promise<void> {
    const question = await this.question();
    await this.next();
    await this.page
      .locator(`form[data-question]:not([data-question="${question}"]), [data-scheme]`)
      .first()
      .waitFor();
  }

  /** Answers one question, which must be the one on the page. */
  async answer(question: string, value: string | number): Promise<void> {
    await this.asks(question);
    await this.pick(value);
    await this.goOn();
  }

  /**
   * Answers what the page asks, until a result shows or it asks what these answers do not hold.
   * @returns the questions that were answered, in order
   */
  async answerAll(answers: Answers, onEach?: () => Promise<void>): Promise<string[]> {
    const asked: string[] = [];
    for (;;) {
      await this.page.locator('form[data-question], [data-scheme]').first().waitFor();
      await onEach?.();
      if ((await this.form().count()) === 0) return asked;
      const question = await this.question();
      const value = answers[question];
      if (value === undefined) return asked;
      expect(asked, 'a question is asked once').not.toContain(question);
      await this.pick(value);
      await this.goOn();
      asked.push(question);
    }
  }

  /** The answer chosen or written on the page; empty where there is none. */
  async chosen(): Promise<string> {
    const field = this.field(await this.question());
    if ((await field.first().getAttribute('type')) !== 'radio') return field.inputValue();
    const checked = this.form().locator('input:checked');
    return (await checked.count()) === 0 ? '' : checked.inputValue();
  }

  /** All results in the page, folded or not, in the order of the page. */
  async results(): Promise<ShownResult[]> {
    await this.showsResult();
    return this.page.locator('[data-scheme]').evaluateAll((all) =>
      all.map((one) => {
        const { scheme = '', outcome = '', verdict = '' } = (one as HTMLElement).dataset;
        return { scheme, outcome, verdict };
      }),
    );
  }

  /** One scheme's result, as "outcome (verdict)". */
  async resultOf(scheme: string): Promise<string> {
    const result = (await this.results()).find((one) => one.scheme === scheme);
    return result ? `${result.outcome} (${result.verdict})` : 'not in the page';
  }

  /** Waits until the heading has the focus. */
  async headingHasFocus(): Promise<void> {
    await this.page.locator('h1:focus').waitFor();
  }

  /** Opens the list of answers. */
  async openAnswers(): Promise<void> {
    await this.page.locator('a[href="#/answers"]').first().click();
    await this.heading('Dine svar').waitFor();
  }

  /** Unfolds all that is folded, and what is folded within it. */
  async unfoldAll(): Promise<void> {
    const unfold = (): Promise<number> =>
      this.page.evaluate(() => {
        const folded = document.querySelectorAll<HTMLDetailsElement>('main details:not([open])');
        for (const details of folded) details.open = true;
        return folded.length;
      });
    await expect.poll(unfold).toBe(0);
  }

  /** No text on the page lacks a word, a number or a translation. */
  async hasNoHoles(): Promise<void> {
    const text = (await this.page.locator('body').textContent()) ?? '';
    expect(text).not.toMatch(/\{\{|undefined|NaN|\[object/);
    expect(text, 'a key stands for its text').not.toMatch(KEY);
  }

  /** Opens all that can be unfolded: nothing stands out of a page of this width. */
  async fits(width: number, page = 'the page'): Promise<void> {
    const widths = await this.page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      const { scrollWidth, clientWidth } = document.documentElement;
      const edges = [...document.body.querySelectorAll('*')].map((element) => ({
        text: element.textContent?.trim().slice(0, 60),
        left: Math.round(element.getBoundingClientRect().left),
        right: Math.round(element.getBoundingClientRect().right),
      }));
      const over = edges.filter(({ left, right }) => left < 0 || right > clientWidth);
      return { scrollWidth, clientWidth, over };
    });
    expect(widths, page).toEqual({ scrollWidth: width, clientWidth: width, over: [] });
  }

  /** The text that the page shows. */
  text = (): Promise<string> => this.page.locator('body').innerText();

  /** What stands in the tab's storage. */
  stored = (): Promise<string | null> =>
    this.page.evaluate(() => sessionStorage.getItem(document.documentElement.dataset['keptAs']!));

  historyLength = (): Promise<number> => this.page.evaluate(() => history.length);
}
