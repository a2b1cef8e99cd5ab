// @engines all in test:all
import { expect, it } from 'vitest';
import about from '../../locales/da/about.json' with { type: 'json' };
import { useGuide, type Opening } from './harness.ts';
import { firstThree } from './people.ts';
import { withVoices } from './voices.ts';
import { da, readAloud } from './words.ts';

const openGuide = useGuide();
const MAY_COMPLAIN = /Failed to load|MIME type|planned|404 for/;

const NONE: readonly [string, Opening['server']][] = [
  ['does not come', (path) => (isScript(path) ? 'hangs up' : undefined)],
  ['is gone', (path) => (isScript(path) ? { status: 404 } : undefined)],
  [
    'is a page of the host',
    (path) =>
      isScript(path) ? { status: 200, contentType: 'text/html', body: '<p>404' } : undefined,
  ],
  [
    'cannot be run',
    (path) =>
      isScript(path)
        ? { status: 200, contentType: 'text/javascript', body: 'throw new Error("planned")' }
        : undefined,
  ],
];
const isScript = (path: string): boolean => /\/assets\/index-.*\.js$/.test(path);

it.each(NONE)('keeps the built page and says so where the guide %s', async (_, server) => {
  const guide = await openGuide({ server: server!, mayComplain: MAY_COMPLAIN });
  await guide.page.getByText(about['no-guide']).waitFor();
  await guide.heading(da.start.title).waitFor();
  expect(await guide.link(da.start.go).isVisible()).toBe(false);
  expect(await guide.link(about.list.see).first().getAttribute('href')).toBe('schemes.html');
});

it('leads to the page of the scheme that was asked for', async () => {
  const guide = await openGuide({
    address: '#/six-week-course',
    server: NONE[0]![1]!,
    mayComplain: MAY_COMPLAIN,
  });
  const link = guide.link(about['no-guide-scheme']);
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe('six-week-course.html');
});

it('puts the built page back where the guide throws as it starts', async () => {
  const guide = await openGuide({
    address: '#/igu',
    mayComplain: MAY_COMPLAIN,
    before: () => {
      history.replaceState = () => {
        throw new Error('planned');
      };
    },
  });
  await guide.page.getByText(about['no-guide']).waitFor();
  await guide.heading(da.start.title).waitFor();
});

/** Whichever page is asked for, it throws while it is drawn. */
const THROWING_PAGES = {
  status: 200,
  contentType: 'text/javascript',
  body: `const draw = () => { throw new Error('planned') };
    export const otherPages = new Proxy({}, { get: (_, name) => name === 'then' ? undefined : draw });`,
};

it('says what is the matter where drawing throws, and goes on elsewhere, with the answers', async () => {
  const guide = await openGuide({
    address: '#/overview',
    kept: firstThree,
    server: (path) => (path.includes('/assets/other-pages-') ? THROWING_PAGES : undefined),
  });
  await guide.asks('education-used');
  await guide.page.evaluate(() => (location.hash = '#/rules'));
  await guide.heading(da.failure.title).waitFor();
  await guide.page.getByText(da.failure.broken).waitFor();
  expect(await guide.link(da.failure.read).getAttribute('href')).toBe('./schemes.html');
  await guide.page.goBack();
  await guide.asks('education-used');
  expect(await guide.stored()).toContain('dagpenge');
});

it('says so at a press that throws', async () => {
  const guide = await openGuide({
    address: '#/overview',
    kept: firstThree,
    mayComplain: MAY_COMPLAIN,
    width: 320,
  });
  await guide.asks('education-used');
  await guide.page.evaluate(() => {
    // What is pressed is more than a window below where the word stands.
    document.querySelector('form')!.style.paddingBlockStart = '100vh';
    history.pushState = () => {
      throw new Error('planned');
    };
  });
  await guide.page.locator('input[type=radio]').first().check();
  await guide.next();
  const word = guide.page.getByRole('alert').filter({ hasText: da.failure.broken });
  await word.waitFor();
  const { y, height } = (await word.boundingBox())!;
  const below = y + height - (await guide.page.evaluate(() => innerHeight));
  expect([y >= 0, below <= 0], 'it is in sight').toEqual([true, true]);
});

it('says so when a voice goes silent', async () => {
  const { guide, voices } = await withVoices(openGuide)(['da-DK']);
  await guide.button(readAloud.da.start).click();
  await voices.goSilent();
  await voices.finishOne();
  await guide.page.getByRole('status').filter({ hasText: readAloud.da.status.lost }).waitFor();
  await guide.button(readAloud.da.start).waitFor();
});
