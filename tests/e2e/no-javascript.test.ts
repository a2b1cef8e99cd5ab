// @engines chromium: it takes scripts away
import { expect, it } from 'vitest';
import about from '../../locales/da/about.json' with { type: 'json' };
import enAbout from '../../locales/en/about.json' with { type: 'json' };
import daSchemes from '../../locales/da/schemes.json' with { type: 'json' };
import enSchemes from '../../locales/en/schemes.json' with { type: 'json' };
import { SCHEMES } from '../project-guide.ts';
import { DANISH, languageNames } from '../../src/text/known-languages.ts';
import { useGuide } from './harness.ts';
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
