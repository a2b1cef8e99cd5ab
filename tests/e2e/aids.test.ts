// @engines chromium in test:all: it asks the debugger, and takes long
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useGuide } from './harness.ts';
import { kindOf, LANGUAGES_IN_TURN, openKind } from './kinds-of-pages.ts';
import { codeIn } from './pdf.ts';
import { textOf } from './texts-of-languages.ts';
import { visit, visitsIn } from './visits.ts';
import { da } from './words.ts';

const openGuide = useGuide();
const PHONE = 320;

/** What hears of clicks inside the page, from the body down to the heading. */
async function clicksHeardAround(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const heard: string[] = [];
  for (const css of ['h1', 'main', '#app', 'body']) {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `document.querySelector('${css}')`,
    });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId!,
    });
    heard.push(...listeners.map(({ type }) => `${css}: ${type}`));
  }
  return heard.filter((one) => /click|mousedown|mouseup/.test(one));
}

it.each(['start', 'question-in-groups', 'question-of-number', 'overview', 'rules', 'print'])(
  'has no heading that a screen reader calls clickable: %s',
  async (name) => {
    const { page } = await openKind(openGuide, kindOf(name));
    expect(await clicksHeardAround(page)).toEqual([]);
  },
);

describe.each(LANGUAGES_IN_TURN)('in %s', (language) => {
  it.each(visitsIn(language))(
    'breaks no word by a hyphen, tells of new tabs, and fits a phone with letters twice as large: $names',
    (pages) =>
      visit(openGuide, pages, { language, width: PHONE }, async (guide, { name }) => {
        const { page } = guide;
        const found = await page.evaluate(() => ({
          hyphenated: [...document.querySelectorAll('body *')].filter(
            (element) => getComputedStyle(element).hyphens === 'auto',
          ).length,
          newTabs: [...document.querySelectorAll('a[target]')].map(
            ({ textContent }) => textContent,
          ),
        }));
        expect(found.hyphenated, name).toBe(0);
        const told = textOf(language, 'common', 'new-tab');
        for (const link of found.newTabs)
          expect(link).toMatch(new RegExp(`\\S.*${bracketed(told)}$`));
        await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
        await guide.fits(PHONE, name);
      }),
  );
});

const bracketed = (text: string): string => text.replaceAll(/[()]/g, String.raw`\$&`);

describe('the sheet in two languages', () => {
  it.each([320, 390, 540, 700, 1280])('can be read on a screen %i wide', async (width) => {
    const { page } = await openKind(openGuide, kindOf('print-in-two-languages'), { width });
    const { letters, over } = await page.evaluate(() => {
      const code = document.querySelector('.sheet figure')!.getBoundingClientRect();
      const texts = [...document.querySelectorAll('.sheet .words > [lang]')].filter(
        (element) => element.textContent!.trim().length > 12,
      );
      const linesOf = (element: Element): number => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      };
      return {
        letters: Math.min(...texts.map((one) => one.textContent!.trim().length / linesOf(one))),
        over: texts
          .filter((one) => one.closest('figure') === null)
          .filter((one) => {
            const { left, right, top, bottom } = one.getBoundingClientRect();
            const isBeside = right <= code.left || left >= code.right;
            return !isBeside && bottom > code.top && top < code.bottom;
          })
          .map(({ textContent }) => textContent),
      };
    });
    expect(letters).toBeGreaterThan(7);
    expect(over).toEqual([]);
    expect(codeIn(await page.locator('.sheet figure').screenshot())).toContain('#/link/');
  });
});

it('says in the title that a calculator was filled in wrong, until it is right', async () => {
  const { page } = await openKind(openGuide, kindOf('calculator-mistake'));
  const [wrong] = da['title-with-error'].split('{{');
  expect(await page.title()).toContain(wrong);
  const done = await openKind(openGuide, kindOf('calculator-result'));
  expect(await done.page.title()).not.toContain(wrong);
});

it('has a mistake read once: by the focus, and by nothing that is live', async () => {
  const { page } = await openKind(openGuide, kindOf('mistake-in-choice'));
  const summary = page.locator('.summary');
  expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await summary.getAttribute('role')).toBe('group');
  expect(await page.locator('main :is([role=alert], [aria-live=assertive])').count()).toBe(0);
});
