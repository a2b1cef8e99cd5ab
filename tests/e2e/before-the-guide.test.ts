// @engines chromium: it holds scripts back
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import about from '../../locales/da/about.json' with { type: 'json' };
import type { Guide } from './guide.ts';
import { useGuide, type Opening } from './harness.ts';
import { firstThree } from './people.ts';
import { da, en } from './words.ts';

const openGuide = useGuide();

/** Opens the guide while its scripts are held back; what is built into the page is all there is. */
async function openWithoutTheGuide(opening: Opening, scripts = /\/assets\/.*\.js$/) {
  let release!: () => void;
  const released = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
  let begin!: (page: Page) => void;
  const begun = new Promise<Page>((resolve) => (begin = resolve));
  const guide = openGuide({
    ...opening,
    server: (path) => (scripts.test(path) ? released : undefined),
    prepare: async (page) => begin(page),
  });
  const page = await begun;
  await page.locator('.foot').waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.styleSheets.length > 0);
  const goOn = (): Promise<Guide> => {
    release();
    return guide;
  };
  return { page, goOn };
}

/** What stands where: every text that a part of the page shows, with its place. */
const layoutOf = (part: Locator): Promise<readonly string[]> =>
  part.evaluate((app) => {
    const texts = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.nodeValue?.trim() || !node.parentElement?.checkVisibility()) continue;
      // The word that the guide has not come lies over the page, and moves nothing.
      if (node.parentElement.closest('.no-guide')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { x, y, width, height } = range.getBoundingClientRect();
      found.push(`${node.nodeValue.trim()} ${[x, y, width, height].map(Math.round).join(' ')}`);
    }
    return found;
  });

it.each([320, 1280])(
  'shows the start before the guide has come, which then moves nothing, %d wide',
  async (width) => {
    const { page, goOn } = await openWithoutTheGuide({ width });
    await page.getByRole('heading', { name: da.start.title }).waitFor();
    const before = await layoutOf(page.locator('#app'));
    expect(before.length).toBeGreaterThan(50);
    const guide = await goOn();
    await guide.button(en.languageName).waitFor();
    expect(await layoutOf(page.locator('#app'))).toEqual(before);
  },
);

it('shows the first question where it is asked for, and takes over what was chosen in it', async () => {
  const { page, goOn } = await openWithoutTheGuide({ address: '#/overview' });
  await page.getByRole('heading', { name: da.questions.benefit.title }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  const before = await layoutOf(page.locator('.first-question'));
  expect(before.length).toBeGreaterThan(20);
  await page.locator('input[value="kontanthjaelp"]').focus();
  await page.keyboard.press('Space');
  const guide = await goOn();
  await guide.asks('benefit');
  expect(await layoutOf(page.locator('main'))).toEqual(before);
  expect(await guide.chosen()).toBe('kontanthjaelp');
  await page.locator('input[value="kontanthjaelp"]:focus').waitFor();
  await guide.goOn();
  await guide.asks('age');
});

it.each([
  ['its own files never answer, and somebody presses', /\/assets\/.*\.js$/, 2_500],
  ['the script that fetches them never answers', /\/boot\.js$/, 5_500],
])('says that the guide has not come where %s', async (_, held, timeout) => {
  const { page, goOn } = await openWithoutTheGuide({}, held);
  await page.getByRole('link', { name: da.start.go }).click();
  await page.getByText(about['no-guide']).waitFor({ timeout });
  const guide = await goOn();
  await guide.asks('benefit');
  expect(await page.locator('.no-guide').count()).toBe(0);
});

it('keeps the focus where it was when the guide comes', async () => {
  const { page, goOn } = await openWithoutTheGuide({ address: '#/overview' });
  await page.keyboard.press('Tab');
  const guide = await goOn();
  await guide.asks('benefit');
  const skip = guide.link(da.skip);
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
});

it('stays at the first question for those who skip to its content before the guide has come', async () => {
  const { page, goOn } = await openWithoutTheGuide({ address: '#/overview' });
  await page.locator('[data-opens="question"]').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('main:focus').waitFor();
  await page.getByRole('heading', { name: da.questions.benefit.title }).waitFor();
  const guide = await goOn();
  await guide.asks('benefit');
});

it('shows the start for no other page, not even before any script has come', async () => {
  const { page, goOn } = await openWithoutTheGuide({ address: '#/privacy' }, /\.js$/);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0);
  const guide = await goOn();
  await guide.heading().waitFor();
});

it.each<[string, Opening]>([
  ['another language', { address: '?lang=en' }],
  ['answers that the tab holds', { kept: firstThree }],
])('hides the start where it opens %s, before the guide has come', async (_, opening) => {
  const { page, goOn } = await openWithoutTheGuide(opening);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(0);
  const guide = await goOn();
  await guide.heading().waitFor();
});

it('shows the start where the guide itself does not come, rather than nothing', async () => {
  const guide = await openGuide({
    address: '#/overview',
    server: (path) => (path.includes('/assets/index-') ? 'hangs up' : undefined),
    mayComplain: /Failed to load resource/,
  });
  await guide.heading(da.start.title).waitFor();
});
