// @engines all in test:all
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { SCHEMES_IN_OVERVIEW } from '../project-guide.ts';
import { useGuide, type Opening } from './harness.ts';
import { firstThree, onDagpenge } from './people.ts';
import { da, en } from './words.ts';

const openGuide = useGuide();
/** What the browser itself says of a file that does not come. */
const NOT_LOADED = /^console: Failed to load resource/;
const isOf = (path: string, chunk: string): boolean => path.includes(`/assets/${chunk}-`);

/** So many milliseconds after the last request the guide has all that it fetches on its own. */
const AT_REST = 500;

/** Holds a file back until it is released. */
function holding(chunk: string) {
  let release!: () => void;
  const released = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
  const server: Opening['server'] = (path) => (isOf(path, chunk) ? released : undefined);
  return { server, release };
}

/** A script in a language that no browser reads. */
const TOO_NEW = { status: 200, contentType: 'text/javascript', body: 'export const x = /(?<!/;' };

const HALFWAY: Opening = { address: '#/overview', kept: firstThree };

/** Opens the guide where a file is given to nobody until that is mended. */
async function openWithout(chunk: string, opening = HALFWAY) {
  let fails = true;
  let count = 0;
  const server: Opening['server'] = (path) => {
    if (!fails || !isOf(path, chunk)) return undefined;
    count += 1;
    return 'hangs up';
  };
  const guide = await openGuide({ ...opening, server, mayComplain: NOT_LOADED });
  const mend = (): void => void (fails = false);
  return { guide, mend, refused: () => count };
}

it.each(['machines-and-results', 'texts-da'])(
  'draws the first question before "%s" has come, and takes its answer',
  async (chunk) => {
    const { server, release } = holding(chunk);
    const guide = await openGuide({ address: '#/overview', server });
    await guide.asks('benefit');
    expect(await guide.field('benefit').count()).toBeGreaterThan(10);
    await guide.pick('dagpenge');
    await guide.next();
    await guide.page.getByRole('status').waitFor();
    release();
    await guide.asks('age');
    await guide.headingHasFocus();
    await guide.answer('age', 34);
    await guide.asks('education');
  },
);

it.each(['machines-and-results', 'texts-da'])(
  'says so when "%s" does not come, and goes on with the answers when it does',
  async (chunk) => {
    const { guide, mend } = await openWithout(chunk);
    await guide.heading(da.failure.title).waitFor();
    mend();
    await guide.button(da.failure.retry).click();
    await guide.asks('education-used');
  },
);

it('says that it takes long, and where to read instead, while a part does not come', async () => {
  const { server, release } = holding('machines-and-results');
  const guide = await openGuide({ address: '#/overview', server });
  await guide.pick('dagpenge');
  await guide.next();
  await guide.page.getByText(da.failure.slow).waitFor({ timeout: 4_000 });
  const read = guide.link(da.failure.read);
  const there = await read.evaluate((link: HTMLAnchorElement) => link.href);
  expect((await fetch(there)).status).toBe(200);
  release();
  await guide.asks('age');
  expect(await read.count()).toBe(0);
});

it('says that this browser cannot run a part of it, and does not ask again and again', async () => {
  let asked = 0;
  const guide = await openGuide({
    ...HALFWAY,
    mayComplain: /invalid reg(?:ular expression|exp)/i,
    server: (path) => {
      asked += 1;
      const isScript = isOf(path, 'machines-and-results') && path.endsWith('.js');
      return isScript ? TOO_NEW : undefined;
    },
  });
  const atRest = async (): Promise<number> => {
    await guide.page.getByText(da.failure.broken).waitFor();
    await setTimeout(2 * AT_REST);
    return asked;
  };
  const opening = await atRest();
  // It sees whether all can be had, and loads the page anew: each file twice at most.
  await guide.button(da.failure.retry).click();
  expect((await atRest()) - opening).toBeLessThanOrEqual(2 * opening);
  expect(await guide.stored()).toContain('dagpenge');
});

it('stays, with the answers, while it is tried again in vain', async () => {
  const { guide, refused } = await openWithout('machines-and-results');
  await guide.heading(da.failure.title).waitFor();
  const before = refused();
  await guide.button(da.failure.retry).click();
  await expect.poll(refused).toBeGreaterThan(before);
  await guide.heading(da.failure.title).waitFor();
  expect(await guide.stored()).toContain('dagpenge');
});

it.each(['stored-answers', 'settings'])(
  'is not blank when "%s" does not come: it says so, and goes on when it does',
  async (chunk) => {
    const { guide, mend } = await openWithout(chunk, {
      ...HALFWAY,
      address: '?on=2026-11-22#/overview',
    });
    await guide.heading(da.failure.title).waitFor();
    mend();
    await guide.button(da.failure.retry).click();
    await guide.asks('education-used');
  },
);

it('stays in Danish and says so when the English texts do not come', async () => {
  const { guide, mend } = await openWithout('texts-en');
  await guide.asks('education-used');
  await guide.changeLanguage(en.languageName);
  await guide.note(da.failure.language).waitFor();
  await guide.heading(da.questions['education-used'].title).waitFor();
  mend();
  await guide.changeLanguage(en.languageName);
  await guide.heading(en.questions['education-used'].title).waitFor();
  expect(await guide.page.getByRole('note').count()).toBe(0);
});

it('opens an English address with words even when the English texts do not come', async () => {
  const { guide, mend } = await openWithout('first-texts-en', { address: '?lang=en#/overview' });
  await guide.hasNoHoles();
  await guide.heading(da.failure.title).waitFor();
  mend();
  await guide.button(da.failure.retry).click();
  await guide.heading(en.questions.benefit.title).waitFor();
});

it('asks the first question in English before the other English texts have come', async () => {
  const { server, release } = holding('texts-en');
  const guide = await openGuide({ address: '?lang=en#/overview', server });
  await guide.heading(en.questions.benefit.title).waitFor();
  await guide.hasNoHoles();
  await guide.pick('dagpenge');
  await guide.next();
  release();
  await guide.heading(en.questions.age.title).waitFor();
});

it('works in a browser that has no requestIdleCallback', async () => {
  const guide = await openGuide({
    address: '#/overview',
    before: () => {
      Reflect.deleteProperty(Window.prototype, 'requestIdleCallback');
      Reflect.deleteProperty(window, 'requestIdleCallback');
    },
  });
  await guide.answer('benefit', 'dagpenge');
  await guide.asks('age');
});

it('works without the network once it is open', async () => {
  let asked = 0;
  let isGone = false;
  const guide = await openGuide({
    address: '#/overview',
    server: () => {
      asked = performance.now();
      return isGone ? 'hangs up' : undefined;
    },
  });
  await guide.answer('benefit', 'dagpenge');
  await guide.asks('age');
  await expect.poll(() => performance.now() - asked).toBeGreaterThan(AT_REST);
  isGone = true;
  await guide.answerAll(onDagpenge);
  expect(await guide.results()).toHaveLength(SCHEMES_IN_OVERVIEW);
});
