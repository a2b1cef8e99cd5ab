import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useGuide } from './harness.ts';
import { firstThree, onDagpenge } from './people.ts';
import { da, en } from './words.ts';

const openGuide = useGuide();
/** What the browser itself says of a file that does not come. */
const NOT_LOADED = /^console: Failed to load resource/;
const fileOf = (chunk: string): string => `**/assets/${chunk}-*.js`;

/** Holds a file back until it is released. */
function holding(chunk: string) {
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  const network = async (page: Page): Promise<void> => {
    await page.route(fileOf(chunk), async (route) => {
      await released;
      await route.continue();
    });
  };
  return { network, release };
}

const failing =
  (chunk: string) =>
  async (page: Page): Promise<void> => {
    await page.route(fileOf(chunk), (route) => route.abort());
  };

it.each(['later', 'texts-da'])(
  'draws the first question before "%s" has come, and takes its answer',
  async (chunk) => {
    const { network, release } = holding(chunk);
    const guide = await openGuide({ address: '#/overview', network });
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

it.each(['later', 'texts-da'])(
  'says so when "%s" does not come, and goes on with the answers when it does',
  async (chunk) => {
    const guide = await openGuide({
      address: '#/overview',
      kept: firstThree,
      network: failing(chunk),
      mayComplain: NOT_LOADED,
    });
    await guide.heading(da.failure.title).waitFor();
    await guide.button(da.failure.retry).click();
    await guide.heading(da.failure.title).waitFor();
    await guide.page.unroute(fileOf(chunk));
    await guide.button(da.failure.retry).click();
    await guide.asks('education-used');
    await guide.headingHasFocus();
  },
);

it.each(['stored-answers', 'settings'])(
  'is not blank when "%s" does not come: it says so, and goes on when it does',
  async (chunk) => {
    const guide = await openGuide({
      address: '?on=2026-11-22#/overview',
      kept: firstThree,
      network: failing(chunk),
      mayComplain: NOT_LOADED,
    });
    await guide.heading(da.failure.title).waitFor();
    await guide.page.unroute(fileOf(chunk));
    await guide.button(da.failure.retry).click();
    await guide.asks('education-used');
  },
);

it('stays in Danish and says so when the English texts do not come', async () => {
  const guide = await openGuide({
    address: '#/overview',
    kept: firstThree,
    network: failing('texts-en'),
    mayComplain: NOT_LOADED,
  });
  await guide.asks('education-used');
  await guide.button(en['language-name']).click();
  await guide.note(da.note['lang-failed']).waitFor();
  await guide.heading(da.questions['education-used'].title).waitFor();
  await guide.page.unroute(fileOf('texts-en'));
  await guide.button(en['language-name']).click();
  await guide.heading(en.questions['education-used'].title).waitFor();
  expect(await guide.page.getByRole('note').count()).toBe(0);
});

it('opens an English address with words even when the English texts do not come', async () => {
  const guide = await openGuide({
    address: '?lang=en#/overview',
    network: failing('texts-en'),
    mayComplain: NOT_LOADED,
  });
  await guide.hasNoHoles();
  await guide.heading(da.failure.title).waitFor();
  await guide.page.unroute(fileOf('texts-en'));
  await guide.button(da.failure.retry).click();
  await guide.heading(en.questions.benefit.title).waitFor();
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
  const guide = await openGuide({ address: '#/overview' });
  await guide.answer('benefit', 'dagpenge');
  await guide.asks('age');
  await guide.page.waitForLoadState('networkidle');
  await guide.page.context().setOffline(true);
  await guide.answerAll(onDagpenge);
  expect(await guide.results()).toHaveLength(17);
});
