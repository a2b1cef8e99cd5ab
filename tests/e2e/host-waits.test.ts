// @engines chromium: it holds back files that a frame fetches
import { expect, it } from 'vitest';
import { tag, useMunicipality } from './municipality.ts';
import { da } from './words.ts';

const openMunicipality = useMunicipality();

/** Opens a guide far down a page, on a network that holds one of its files back. */
async function openSlowly(file: string) {
  let release!: () => void;
  const released = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
  const municipality = await openMunicipality(
    (files) => `<div style="height: 700px"></div>${tag(files)}<div style="height: 900px"></div>`,
    {
      width: 390,
      server: (path) => (path.includes(`/assets/${file}-`) ? released : undefined),
    },
  );
  const guide = await municipality.guide();
  const awaited = guide.page.getByText(da.loading);
  return { municipality, guide, awaited, release };
}

it('keeps its place and height while the next question is awaited, and says so beside the button', async () => {
  const { municipality, guide, awaited, release } = await openSlowly('machines-and-results');
  await guide.pick('dagpenge');
  await guide.nextButton().scrollIntoViewIfNeeded();
  const height = await municipality.heightOf();
  const scrolled = await municipality.scrolled();
  await guide.next();
  await awaited.waitFor();
  expect(await municipality.heightOf()).toBeGreaterThanOrEqual(height);
  expect(await municipality.scrolled()).toBe(scrolled);
  // Where the window stands is looked at four times a second.
  const isInSight = async (): Promise<boolean> => {
    const { y, height } = (await awaited.boundingBox())!;
    // The frame may stand between two pixels.
    return y >= 0 && Math.round(y + height) <= 802;
  };
  await expect.poll(isInSight).toBe(true);
  release();
  await guide.asks('age');
  await expect.poll(() => municipality.topOf()).toBeGreaterThanOrEqual(-1);
});

it('keeps its height while another page is awaited', async () => {
  const { municipality, guide, awaited, release } = await openSlowly('other-pages');
  const height = await municipality.heightOf();
  await guide.link(da.footer.rules).click();
  await awaited.waitFor();
  await guide.page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 300)));
  expect(await municipality.heightOf()).toBeGreaterThanOrEqual(height);
  release();
  await guide.heading(da.footer.rules).waitFor();
});
