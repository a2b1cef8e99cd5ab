import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { kindsOfPages, openKind, type KindOfPage } from './kinds-of-pages.ts';
import { onDagpenge } from './people.ts';
import { withVoices } from './voices.ts';
import { da } from './words.ts';

const openGuide = useGuide();
const PHONE = 320;
/** What a window of 1280 by 1024 holds where all is four times as large. */
const ENLARGED = { width: PHONE, height: 256 };

const ofGuide = kindsOfPages.filter(({ isFile }) => !isFile);
const kind = (name: string): KindOfPage => ofGuide.find((one) => one.name === name)!;
const open = (name: string, width?: number): Promise<Guide> =>
  openKind(openGuide, kind(name), width === undefined ? {} : { width });

describe('on a small phone, or enlarged four times', () => {
  it.each(kindsOfPages)(
    'nothing of "$name" stands out of the page, in both languages',
    async (one) => {
      for (const language of ['da', 'en'] as const) {
        if (language === 'en' && one.name === 'file-404') continue;
        const guide = await openKind(openGuide, one, { language, width: PHONE });
        await guide.page.setViewportSize(ENLARGED);
        await guide.fits(PHONE);
      }
    },
  );

  it.each(ofGuide)('words of any length break in "$name"', async (one) => {
    const guide = await openKind(openGuide, one, { width: PHONE });
    await guide.page.evaluate(() => {
      const long = 'Arbejdsmarkedsuddannelsesforberedelseskursusbetalingsordning';
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      // The name of the guide and of the languages are short for good.
      while (texts.nextNode())
        if (
          texts.currentNode.nodeValue?.trim() &&
          !texts.currentNode.parentElement?.closest('header.bar, option')
        )
          texts.currentNode.nodeValue = long;
    });
    await guide.fits(PHONE);
  });

  it('shows the whole question whether one is still there, and both answers', async () => {
    const { page } = await open('still-there', PHONE);
    await page.setViewportSize(ENLARGED);
    for (const button of await page.getByRole('alertdialog').getByRole('button').all()) {
      await button.focus();
      const { y, height } = (await button.boundingBox())!;
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(ENLARGED.height);
    }
  });
});

/** What can be hit, and is less than 44 pixels high or wide. A link in a sentence is as high as its line. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const inSentence = (link: Element): boolean =>
      link.matches('a:not(.button)') &&
      [...link.parentElement!.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim().length > 3,
      );
    const found: string[] = [];
    const targets =
      'a[href], button, summary, select, textarea, input:not([type=radio], [type=checkbox])';
    for (const target of document.querySelectorAll(targets)) {
      const { width, height } = target.getBoundingClientRect();
      const isShown = target.checkVisibility() && !target.matches('.skip:not(:focus)');
      if (isShown && !inSentence(target) && Math.min(width, height) < 44)
        found.push(`${target.outerHTML.slice(0, 80)} ${width} × ${height}`);
    }
    // A sign of a choice takes the click on all that is around it.
    for (const field of document.querySelectorAll('input:is([type=radio], [type=checkbox])')) {
      field.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = field.getBoundingClientRect();
      for (const [dx, dy] of [
        [-21, -21],
        [21, -21],
        [-21, 21],
        [21, 21],
      ] as const) {
        const hit = document.elementFromPoint(x + width / 2 + dx, y + height / 2 + dy);
        if (hit !== field && hit?.closest('label')?.control !== field)
          found.push(`${field.outerHTML.slice(0, 80)} at ${dx}, ${dy}`);
      }
    }
    return found;
  });

it.each(kindsOfPages.filter(({ scripts }) => scripts !== false))(
  'has targets in "$name" that a thumb can hit',
  async (one) => {
    const { page } = await openKind(openGuide, one, { width: PHONE });
    expect(await smallTargets(page)).toEqual([]);
  },
);

describe('in colours that the person has chosen for all pages', () => {
  /** What draws an element's edge: its width, and whether its colour is another than that of the page. */
  const edgeOf = (page: Page, css: string, of: 'outline' | `border-${string}`) =>
    page
      .locator(css)
      .first()
      .evaluate((element, edge) => {
        const style = getComputedStyle(element);
        const paper = getComputedStyle(document.body).backgroundColor;
        return {
          isDrawn: style.getPropertyValue(`${edge}-style`) === 'solid',
          width: style.getPropertyValue(`${edge}-width`),
          isSeen: style.getPropertyValue(`${edge}-color`) !== paper,
        };
      }, of);
  const seen = (width: number) => ({ isDrawn: true, width: `${width}px`, isSeen: true });

  it.each([
    ['start', 'a.button', 'border-top', 2],
    ['question-of-number', '.number input', 'border-top', 2],
    ['mistake-in-choice', '.summary', 'border-top', 3],
    ['mistake-in-choice', 'fieldset.wrong', 'border-inline-start', 4],
    ['overview', '.card.right', 'border-inline-start', 6],
    ['opened-link', '.notice', 'border-inline-start', 4],
    ['still-there', 'dialog', 'border-top', 2],
    ['start', '.languages [aria-pressed=true]', 'border-bottom', 3],
    ['print', 'select', 'border-top', 2],
  ] as const)('%s shows the edge of %s', async (name, css, edge, width) => {
    const { page } = await open(name);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await edgeOf(page, css, edge)).toEqual(seen(width));
  });

  it('shows the focus, and which answer is chosen', async () => {
    const guide = await open('question-of-choice');
    const { page } = guide;
    await page.emulateMedia({ forcedColors: 'active' });
    await page.keyboard.press('Tab');
    expect(await edgeOf(page, ':focus', 'outline')).toEqual(seen(3));
    const field = guide.field('education', 'vocational');
    const before = await field.screenshot();
    await guide.pick('vocational');
    await page.locator('h1').focus();
    expect((await field.screenshot()).equals(before)).toBe(false);
  });

  it('tells the verdicts apart by a sign beside each word', async () => {
    const { page } = await open('overview-unfolded');
    await page.emulateMedia({ forcedColors: 'active' });
    const signs = await page.locator('h2.verdict').evaluateAll((all) =>
      all.map((heading) => {
        const paper = getComputedStyle(document.body).backgroundColor;
        const { content, color } = getComputedStyle(heading, '::before');
        return color === paper ? 'not seen' : content.slice(0, 3);
      }),
    );
    expect(new Set(signs).size).toBe(6);
    expect(signs).not.toContain('not seen');
  });
});

it.each(ofGuide)('moves nothing in "$name" for a person who asked for that', async (one) => {
  const { page } = await openKind(openGuide, one);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) =>
        [undefined, '::before', '::after', '::backdrop'].some((part) => {
          const style = getComputedStyle(element, part);
          return (
            style.scrollBehavior === 'smooth' ||
            style.animationName !== 'none' ||
            style.transitionDuration !== '0s'
          );
        }),
      ).length,
  );
  expect(moving).toBe(0);
});

describe('from right to left', () => {
  it.each(ofGuide)('nothing of "$name" stands out of the page', async (one) => {
    const guide = await openKind(openGuide, one, { width: PHONE });
    await guide.page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await guide.fits(PHONE);
  });

  it('turns the sign of "Tilbage" round, and puts it and all marks on the other side', async () => {
    const { page } = await open('mistake-in-number');
    const sides = () =>
      page.evaluate(() => {
        const centre = (css: string): number => {
          const { x, width } = document.querySelector(css)!.getBoundingClientRect();
          return x + width / 2;
        };
        const wrong = getComputedStyle(document.querySelector('.wrong')!);
        return {
          turned: getComputedStyle(document.querySelector('.back')!, '::before').rotate,
          back: centre('.back') < innerWidth / 2 ? 'left' : 'right',
          unit: centre('.number span') > centre('.number input') ? 'right' : 'left',
          mark: wrong.borderLeftWidth === '4px' ? 'left' : 'right',
        };
      });
    expect(await sides()).toEqual({ turned: '45deg', back: 'left', unit: 'right', mark: 'left' });
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    expect(await sides()).toEqual({ turned: '225deg', back: 'right', unit: 'left', mark: 'right' });
  });
});

/**
 * Counts every shift in the page, also those right after a click, save in the frame that draws
 * another page: there nothing has moved, something else is shown.
 */
function countShifts(): void {
  const drawn: { from: number; to: number }[] = [];
  let heading: Element | null = null;
  new MutationObserver(() => {
    const now = document.querySelector('h1');
    if (now === heading) return;
    heading = now;
    requestAnimationFrame((from) => requestAnimationFrame((to) => drawn.push({ from, to })));
  }).observe(document, { childList: true, subtree: true });
  const shifts: { value: number; at: number; what: string }[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: readonly { node: Node | null }[];
    })[])
      shifts.push({
        value: entry.value,
        at: entry.startTime,
        what: entry.sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(' / '),
      });
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, {
    shiftsSoFar: () =>
      shifts.filter(({ at }) => !drawn.some(({ from, to }) => from <= at && at < to)),
  });
}

it.each([PHONE, 1280])(
  'moves nothing that is drawn, from the start to the result, %d wide',
  async (width) => {
    const { guide } = await withVoices(openGuide)(['da-DK'], { address: '', width });
    await guide.page.evaluate(countShifts);
    await guide.link(da.start.go).click();
    await guide.answerAll(onDagpenge, async () => void (await guide.page.waitForTimeout(50)));
    await guide.showsResult();
    await guide.page.waitForTimeout(200);
    const shifts = await guide.page.evaluate(() =>
      (window as unknown as { shiftsSoFar: () => unknown }).shiftsSoFar(),
    );
    expect(shifts).toEqual([]);
  },
);
