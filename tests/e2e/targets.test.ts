// @engines chromium in test:all: it takes long, and narrow.test.ts has main pages each time
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useGuide } from './harness.ts';
import { visit, visitsIn } from './visits.ts';

const openGuide = useGuide();
const PHONE = 320;
/** What is two lines on a phone is one here, and half as high. */
const TABLET = 1024;
const HEIGHT = 800;
/** How high and how wide a thumb needs it, in CSS pixels. */
const LEAST = 44;
/** Of this, what a browser rounds lines to. */
const ROUNDED = 0.5;

/** What can be hit and is too small. A link in a sentence may be as high as its line. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page
    .locator('a[href], button, summary, select, textarea, input:not([type=radio], [type=checkbox])')
    .evaluateAll((all, least) => {
      const isInSentence = (target: Element): boolean =>
        target.matches('a:not(.button)') &&
        [...target.parentElement!.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
        );
      const isShown = (target: Element): boolean =>
        target.checkVisibility() && !target.matches('.skip');
      return all.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        const isSmall = Math.min(width, height) < least;
        return isSmall && isShown(target) && !isInSentence(target)
          ? [`${target.outerHTML.slice(0, 80)} ${width} × ${height}`]
          : [];
      });
    }, LEAST - ROUNDED);

/** Signs of a choice that do not take the click on what is around them. */
const choicesMissed = (page: Page): Promise<readonly string[]> =>
  page.locator('input:is([type=radio], [type=checkbox])').evaluateAll((all, least) => {
    const reach = least / 2 - 1;
    const corners = [-reach, reach].flatMap((x) => [-reach, reach].map((y) => ({ x, y })));
    return (all as HTMLInputElement[]).flatMap((field) => {
      if (!field.checkVisibility()) return [];
      field.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = field.getBoundingClientRect();
      const isHit = corners.every((corner) => {
        const hit = document.elementFromPoint(x + width / 2 + corner.x, y + height / 2 + corner.y);
        return hit === field || hit?.closest('label')?.control === field;
      });
      return isHit ? [] : [field.id];
    });
  }, LEAST);

it.each(visitsIn('da'))('has targets that a thumb can hit: $names', (pages) =>
  visit(openGuide, pages, { width: PHONE }, async ({ page }, { name }) => {
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    expect(await tooSmall(page), name).toEqual([]);
    expect(await choicesMissed(page), name).toEqual([]);
    await page.setViewportSize({ width: TABLET, height: HEIGHT });
    expect(await tooSmall(page), `${name}, wide`).toEqual([]);
    await page.setViewportSize({ width: PHONE, height: HEIGHT });
  }),
);
