// @engines chromium: it changes the colours
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { kindOf, openKind } from './kinds-of-pages.ts';
import { codeIn } from './pdf.ts';

const openGuide = useGuide();

/** Opens a kind of page in colours that the person has chosen for all pages. */
async function openInOwnColours(name: string): Promise<Guide> {
  const guide = await openKind(openGuide, kindOf(name));
  await guide.page.emulateMedia({ forcedColors: 'active' });
  return guide;
}

/** How wide a line around an element is drawn; 0 where it is not, or has the colour of the page. */
const edgeOf = (page: Page, css: string, edge: string): Promise<number> =>
  page
    .locator(css)
    .first()
    .evaluate((element, line) => {
      const read = (what: string): string =>
        getComputedStyle(element).getPropertyValue(`${line}-${what}`);
      const isSeen = read('color') !== getComputedStyle(document.body).backgroundColor;
      return isSeen && read('style') === 'solid' ? Number.parseFloat(read('width')) : 0;
    }, edge);

it.each([
  ['start', 'a.button', 'border-top', 2],
  ['start', '.languages [aria-pressed=true]', 'border-bottom', 3],
  ['question-of-number', '.number input', 'border-top', 2],
  ['mistake-in-choice', '.summary', 'border-top', 3],
  ['mistake-in-choice', 'fieldset.wrong', 'border-inline-start', 4],
  ['overview', '.card.right', 'border-inline-start', 6],
  ['opened-link', '.notice', 'border-inline-start', 4],
  ['still-there', 'dialog', 'border-top', 2],
  ['print', 'select', 'border-top', 2],
])('of the page "%s", draws the edge of %s', async (name, css, edge, width) => {
  const { page } = await openInOwnColours(name);
  expect(await edgeOf(page, css, edge)).toBe(width);
});

it('draws a line at the chosen language alone', async () => {
  const { page } = await openInOwnColours('start');
  for (const edge of ['border-top', 'border-bottom'])
    expect(await edgeOf(page, '.languages [aria-pressed=false]', edge)).toBe(0);
});

it.each(['light', 'dark'] as const)('leaves the code readable on a %s sheet', async (scheme) => {
  const { page } = await openInOwnColours('print');
  await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
  expect(codeIn(await page.locator('.sheet figure').screenshot())).toContain('#/link/');
});

it('shows the focus, and which answer is chosen', async () => {
  const guide = await openInOwnColours('question-of-choice');
  await guide.page.keyboard.press('Tab');
  expect(await edgeOf(guide.page, ':focus', 'outline')).toBe(3);
  const field = guide.field('education', 'vocational');
  const before = await field.screenshot();
  await guide.pick('vocational');
  await guide.heading().focus();
  expect((await field.screenshot()).equals(before)).toBe(false);
});

/** What a person meets in the overview has three verdicts; of these schemes each has one of the others. */
const SCHEMES_OF_OTHER_VERDICTS = ['job-veu', 'danish-education', 'job-rotation'];

const signsIn = (page: Page): Promise<readonly string[]> =>
  page.locator('.verdict').evaluateAll((all) =>
    all.map((word) => {
      const { content, color } = getComputedStyle(word, '::before');
      const isSeen = color !== getComputedStyle(document.body).backgroundColor;
      return isSeen ? content : 'not seen';
    }),
  );

it('tells the verdicts apart by a sign beside each word', async () => {
  const { page } = await openInOwnColours('overview');
  const signs = [...(await signsIn(page))];
  for (const scheme of SCHEMES_OF_OTHER_VERDICTS) {
    await page.evaluate((to) => (location.hash = `#/${to}`), scheme);
    await page.locator(`.alone[data-scheme="${scheme}"]`).waitFor();
    signs.push(...(await signsIn(page)));
  }
  expect(signs).not.toContain('not seen');
  expect(signs.length).toBe(6);
  expect(new Set(signs).size).toBe(6);
});
