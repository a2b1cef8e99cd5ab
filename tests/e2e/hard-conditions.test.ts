// @engines chromium in test:all: it changes the colours, and takes long
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useGuide } from './harness.ts';
import { kindOf, openKind } from './kinds-of-pages.ts';
import { visit, visitsIn } from './visits.ts';

const openGuide = useGuide();
const PHONE = 320;
/** What a window of 1280 by 1024 holds where all is four times as large. */
const ENLARGED = { width: PHONE, height: 256 };
const LONG = 'Arbejdsmarkedsuddannelsesforberedelseskursusbetalingsordning';

const turnRound = (page: Page): Promise<unknown> =>
  page.evaluate(() => (document.documentElement.dir = 'rtl'));

/** Makes every text one word. The names in the bar are short for good; a list of choices is the browser's. */
const lengthenWords = (page: Page): Promise<void> =>
  page.evaluate((long) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { nodeValue, parentElement } = texts.currentNode;
      if (nodeValue?.trim() && !parentElement?.closest('header.bar, option'))
        texts.currentNode.nodeValue = long;
    }
  }, LONG);

/** The letters, words, lines and paragraphs as far apart as a reader may set them (WCAG 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

const setBy = (page: Page, css: string): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** Texts of which a part is not seen, since their box is lower than they are. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.clientHeight > 1 && !element.closest('.hidden'))
      .filter((element) => element.scrollHeight > element.clientHeight + 1)
      .filter((element) => /hidden|clip/.test(getComputedStyle(element).overflowY))
      .map((element) => element.innerText.slice(0, 60)),
  );

/** What moves. Looked at in one go: an element that leaves the page in between has no style at all. */
const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.getClientRects().length > 0)
      .flatMap((element) =>
        [undefined, '::before', '::after', '::backdrop']
          .map((part) => ({ part, style: getComputedStyle(element, part) }))
          .filter(
            ({ style: { scrollBehavior, animationName, transitionDuration } }) =>
              scrollBehavior === 'smooth' ||
              animationName !== 'none' ||
              transitionDuration !== '0s',
          )
          .map(({ part = '' }) => `${element.tagName.toLowerCase()}.${element.className}${part}`),
      ),
  );

// In one language: each of its words becomes as long as any. tests/e2e/aids.test.ts has English at this width.
describe('enlarged four times, from right to left, with words of any length, and without motion,', () => {
  it.each(visitsIn('da'))('nothing moves, or stands out of the page: $names', (pages) =>
    visit(openGuide, pages, { width: PHONE }, async (guide, { name, isFile }) => {
      const { page } = guide;
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await moving(page), name).toEqual([]);
      await page.setViewportSize(ENLARGED);
      await guide.fits(PHONE, name);
      await setBy(page, SPACED);
      await guide.fits(PHONE, name);
      expect(await cutOff(page), name).toEqual([]);
      await setBy(page, '');
      await turnRound(page);
      await guide.fits(PHONE, name);
      await lengthenWords(page);
      await guide.fits(PHONE, name);
      // The page as it was, for the next.
      await page.reload();
      if (!isFile) await guide.tookOver();
    }),
  );
});

it('lets both answers to "Er du her stadig?" be seen, enlarged four times', async () => {
  const { page } = await openKind(openGuide, kindOf('still-there'), { width: PHONE });
  await page.setViewportSize(ENLARGED);
  const buttons = await page.getByRole('alertdialog').getByRole('button').all();
  // The first has the focus already, and comes into sight again when it is given it anew.
  for (const button of buttons.toReversed()) {
    await button.focus();
    const { y, height } = (await button.boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(ENLARGED.height);
  }
});

it('turns the sign of "Tilbage" round, and puts all marks on the other side', async () => {
  const { page } = await openKind(openGuide, kindOf('mistake-in-number'));
  const sides = () =>
    page.evaluate(() => {
      const styleOf = (css: string, part?: string): CSSStyleDeclaration =>
        getComputedStyle(document.querySelector(css)!, part);
      const centreOf = (css: string): number => {
        const { x, width } = document.querySelector(css)!.getBoundingClientRect();
        return x + width / 2;
      };
      const turn = new DOMMatrix(styleOf('.back', '::before').transform);
      return {
        degrees: Math.round((Math.atan2(turn.b, turn.a) * 180) / Math.PI),
        back: centreOf('.back') < innerWidth / 2 ? 'left' : 'right',
        unit: centreOf('.number input') < centreOf('.number span') ? 'right' : 'left',
        mark: styleOf('.wrong').borderLeftWidth === '4px' ? 'left' : 'right',
      };
    });
  expect(await sides()).toEqual({ degrees: 45, back: 'left', unit: 'right', mark: 'left' });
  await turnRound(page);
  expect(await sides()).toEqual({ degrees: -135, back: 'right', unit: 'left', mark: 'right' });
});
