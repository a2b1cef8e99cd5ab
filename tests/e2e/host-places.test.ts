// @engines chromium in test:all: other tests have frames each time
import { expect, it } from 'vitest';
import { tag, useMunicipality } from './municipality.ts';
import { onDagpenge } from './people.ts';
import { takeAlong } from './words.ts';

const openMunicipality = useMunicipality();

it('opens no guide in what is folded, and keeps its question while it is folded again', async () => {
  const municipality = await openMunicipality(
    (files) => `<details><summary>Guide</summary>${tag(files)}</details>`,
    { width: 390 },
  );
  const fold = municipality.page.locator('summary');
  await municipality.page.waitForTimeout(1_000);
  expect((await municipality.heard()).messages).toEqual([]);
  await fold.click();
  const guide = await municipality.guide();
  await guide.answer('benefit', 'dagpenge');
  await guide.asks('age');
  const heightAtRest = async (): Promise<number> => {
    await municipality.page.waitForTimeout(500);
    return municipality.heightOf();
  };
  const height = await heightAtRest();
  await fold.click();
  await municipality.page.waitForTimeout(500);
  await fold.click();
  expect(await heightAtRest()).toBe(height);
  await guide.asks('age');
  expect((await municipality.heard()).events).toHaveLength(3);
});

it('leaves the one tag as it was while the other is hidden and shown', async () => {
  const municipality = await openMunicipality((files) => `${tag(files)}${tag(files)}`, {
    width: 390,
  });
  const first = await municipality.guide(0);
  await first.answer('benefit', 'dagpenge');
  const show = (display: string): Promise<void> =>
    municipality.page
      .locator('vejviser-guide')
      .first()
      .evaluate((one: HTMLElement, to) => void (one.style.display = to), display);
  await show('none');
  const second = await municipality.guide(1);
  await second.answer('benefit', 'other');
  await show('');
  await first.asks('age');
  await expect.poll(() => municipality.heightOf(0)).toBeGreaterThan(300);
  await second.asks('age');
});

it('works where the page gives no frame leave for anything, and shows the link to copy', async () => {
  const nothing = ['clipboard-write', 'web-share', 'fullscreen', 'autoplay', 'geolocation'];
  const municipality = await openMunicipality(tag, {
    // Chromium takes a page whose header the test wrote for one of the network, and shuts off its own machine.
    isOwnSite: true,
    headers: { 'permissions-policy': nothing.map((name) => `${name}=()`).join(', ') },
    mayComplain: '[Pp]ermissions[- ][Pp]olicy',
  });
  const guide = await municipality.guide();
  await guide.answerAll(onDagpenge);
  await guide.showsResult();
  await guide.button(takeAlong.da.copy).click();
  const field = guide.page.getByLabel(takeAlong.da['copy-by-hand']);
  expect(await field.inputValue()).toContain('#/link/');
});
