// @engines chromium in test:all: it waits for people who do nothing
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { tag, useMunicipality } from './municipality.ts';
import { onDagpenge } from './people.ts';
import { letPass } from './time.ts';
import { da } from './words.ts';

const openMunicipality = useMunicipality();

/** What stands in the page is told once a second, or sent from page to page. */
const TOLD_WITHIN = 1_500;
/** The page around tells of no second sign before. */
const TOLD_AGAIN_AFTER = 5_500;

/** A result in a frame as high as its content: it never scrolls, and hears nothing of the page around. */
async function open({ isOwnSite = true } = {}) {
  const municipality = await openMunicipality(tag, {
    ...(isOwnSite && { isOwnSite, kept: onDagpenge }),
    width: 390,
  });
  const guide = await municipality.guide();
  if (!isOwnSite) await guide.answerAll(onDagpenge);
  await guide.showsResult();
  await expect.poll(() => municipality.heightOf()).toBeGreaterThan(2_500);
  return { municipality, guide, question: guide.page.getByRole('alertdialog') };
}

describe('a person in a frame as high as its content', () => {
  it.each([
    ['at the top', 0],
    ['in the middle', 1_500],
    ['at the end', 100_000],
  ])('is asked where they look, and stays there: %s', async (_, y) => {
    const { municipality, guide, question } = await open();
    await municipality.page.evaluate((to) => scrollTo(0, to), y);
    const before = await municipality.scrolled();
    await municipality.page.waitForTimeout(TOLD_WITHIN);
    await letPass(guide, 21);
    await question.waitFor();
    const inHost = municipality.page.frameLocator('iframe').getByRole('alertdialog');
    const box = (await inHost.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(800);
    await guide.button(da.idle.stay).click();
    await question.waitFor({ state: 'detached' });
    expect(await municipality.scrolled()).toBe(before);
  });

  it('is there while they scroll the page around', async () => {
    const { municipality, guide, question } = await open();
    await municipality.page.waitForTimeout(TOLD_WITHIN);
    await letPass(guide, 19);
    await municipality.page.evaluate(() => scrollTo(0, 1_500));
    await municipality.page.waitForTimeout(TOLD_WITHIN);
    await letPass(guide, 2);
    expect(await question.count()).toBe(0);
  });

  /** Each alone, and none scrolls: the guide has no other sign of them. */
  it.each<[string, (page: Page) => Promise<void>]>([
    ['presses a key', (page) => page.keyboard.press('Shift')],
    ['turns the wheel at the top', (page) => page.mouse.wheel(0, -100)],
    ['moves the mouse', (page) => page.mouse.move(40, 12)],
  ])('is there as soon as one %s in the page around', async (_, touch) => {
    const { municipality, guide, question } = await open();
    await letPass(guide, 19);
    await touch(municipality.page);
    await municipality.page.waitForTimeout(TOLD_WITHIN);
    expect(await municipality.scrolled()).toBe(0);
    await letPass(guide, 2);
    expect(await question.count()).toBe(0);
  });

  it('is there in a page of another site too, and is asked once they touch nothing', async () => {
    const { municipality, guide, question } = await open({ isOwnSite: false });
    await municipality.page.waitForTimeout(TOLD_AGAIN_AFTER);
    await letPass(guide, 19);
    await municipality.page.mouse.move(40, 12);
    await municipality.page.waitForTimeout(TOLD_WITHIN);
    await letPass(guide, 2);
    expect(await question.count()).toBe(0);
    await letPass(guide, 19);
    await question.waitFor();
  });
});
