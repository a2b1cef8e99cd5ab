// @engines chromium: it takes scripts away
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import about from '../../locales/da/about.json' with { type: 'json' };
import enAbout from '../../locales/en/about.json' with { type: 'json' };
import daSchemes from '../../locales/da/schemes.json' with { type: 'json' };
import enSchemes from '../../locales/en/schemes.json' with { type: 'json' };
import { SCHEMES } from '../project-guide.ts';
import type { Guide } from './guide.ts';
import { DANISH, languageNames } from '../../src/text/known-languages.ts';
import { useGuide, type Opening } from './harness.ts';
import { firstThree } from './people.ts';
import { da, en } from './words.ts';

const openGuide = useGuide();
const scripts = false;

it('leads from the start to a scheme, to the list, and on to English', async () => {
  const guide = await openGuide({ scripts });
  await guide.heading(da.start.title).waitFor();
  await guide.link(daSchemes['six-week-course']).click();
  await guide.heading(daSchemes['six-week-course']).waitFor();
  expect(await guide.text()).toContain(about.contact['a-kasse']);
  await guide.link(about.list.see).click();
  await guide.heading(about.list.title).waitFor();
  await guide.changeLanguage(en.languageName);
  await guide.heading(enAbout.list.title).waitFor();
  expect(await guide.page.locator('html').getAttribute('lang')).toBe('en');
  expect(await guide.text()).toContain(en.footer['danish-counts']);
  await guide.link(enSchemes['danish-education']).click();
  await guide.heading(enSchemes['danish-education']).waitFor();
  await guide.changeLanguage(da.languageName);
  await guide.heading(daSchemes['danish-education']).waitFor();
});

it('says what the guide needs, and hides the buttons that would lead nowhere', async () => {
  for (const address of ['', 'en/index.html']) {
    const guide = await openGuide({ scripts, address });
    const words = address === '' ? about : enAbout;
    expect(await guide.text()).toContain(words['no-script']);
    expect(await guide.page.getByRole('button').count()).toBe(0);
    expect(await guide.page.locator('a[href*="#/"]:visible').count()).toBe(0);
  }
  const scheme = await openGuide({ scripts, address: 'igu.html' });
  await scheme.heading(daSchemes.igu).waitFor();
  expect(await scheme.page.locator('a[href*="#/"]:visible').count()).toBe(0);
});

/** In each language besides those about the schemes; and the guide itself, which is in all of them. */
const OTHER_PAGES = 5;

/** The languages whose files are looked through: all in `npm run test:all`, where it takes a minute. */
const ids = Object.keys(languageNames);
const looked =
  process.env['VEJVISER_ENGINES'] === 'all' ? ids : [DANISH, 'ar'].filter((id) => ids.includes(id));
const isLookedThrough = (path: string): boolean =>
  !ids.some((id) => path.includes(`/${id}/`) && !looked.includes(id));

it('has no dead link: every page leads to files that are there, with styles', async () => {
  const guide = await openGuide({ scripts });
  const waiting = [guide.page.url()];
  const seen = new Set<string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const page = new URL(next);
    if (page.origin !== new URL(guide.page.url()).origin || seen.has(page.pathname)) continue;
    if (!isLookedThrough(page.pathname)) continue;
    seen.add(page.pathname);
    const response = await guide.page.goto(page.href);
    expect(response?.status(), page.href).toBe(200);
    expect(await guide.page.getByRole('heading', { level: 1 }).count(), page.href).toBe(1);
    const bar = guide.page.getByRole('banner');
    expect(await bar.evaluate((header) => getComputedStyle(header).display)).toBe('flex');
    const links = guide.page.locator('a[href]');
    waiting.push(
      ...(await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))),
    );
  }
  expect(seen.size).toBe(looked.length * (SCHEMES + OTHER_PAGES) + 1);
}, 300_000);

it('fits a small phone', async () => {
  for (const address of ['', 'schemes.html', 'rules.html', 'six-week-course.html']) {
    const { page } = await openGuide({ scripts, address, width: 320 });
    const width = await page.locator('html').evaluate((root) => root.scrollWidth);
    expect(width, address).toBe(320);
  }
});

it('says the same of a scheme in the guide as in the page that needs no script', async () => {
  const guide = await openGuide({ address: '#/six-week-course/about' });
  await guide.heading(daSchemes['six-week-course']).waitFor();
  const lines = guide.page.locator('main li');
  const inGuide = await lines.allTextContents();
  expect(inGuide.length).toBeGreaterThan(15);
  const built = await openGuide({ scripts, address: 'six-week-course.html' });
  const inPage = await built.page.locator('main li').allTextContents();
  expect(inPage.slice(0, inGuide.length)).toEqual(inGuide);
});

it('tells those who come to a missing page, and leads them on', async () => {
  const guide = await openGuide({ scripts, address: '404.html' });
  await guide.heading(da['not-found'].title).waitFor();
  await guide.link(da['not-found'].start).click();
  await guide.heading(da.start.title).waitFor();
});

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
