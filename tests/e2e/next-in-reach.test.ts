// @engines chromium
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { tag, useMunicipality } from './municipality.ts';
import { firstThree } from './people.ts';

const openGuide = useGuide();
const openMunicipality = useMunicipality();
const PHONE = 390;

interface Edges {
  readonly top: number;
  readonly bottom: number;
}

const edgesOf = (guide: Guide, selector: string): Promise<Edges> =>
  guide.page
    .locator(selector)
    .last()
    .evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return { top, bottom };
    });

/** Where the way on stands in the window, from its top, as the window's own page sees it. */
async function nextIn(guide: Guide): Promise<Edges> {
  const { y, height } = (await guide.nextButton().boundingBox())!;
  return { top: y, bottom: y + height };
}

const scrollPage = (page: Page, y: number): Promise<void> =>
  page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), y);

describe('the way on, in a window of its own', () => {
  it('stands in sight on a list that is longer than the window, and below it at its end', async () => {
    const guide = await openGuide({ address: '#/overview', width: PHONE });
    const last = '.choice:last-of-type';
    expect((await edgesOf(guide, last)).top, 'the list is longer').toBeGreaterThan(800);
    expect((await nextIn(guide)).bottom).toBeLessThanOrEqual(800);
    await scrollPage(guide.page, 100_000);
    expect((await nextIn(guide)).top).toBeGreaterThan((await edgesOf(guide, last)).bottom);
  });

  it('moves nowhere on a short question', async () => {
    const guide = await openGuide({ address: '#/overview', width: PHONE, kept: firstThree });
    await guide.asks('education-used');
    const help = await edgesOf(guide, '.choice');
    expect((await nextIn(guide)).top - help.bottom).toBeLessThan(48);
  });

  it('never lies over what the keyboard has reached', async () => {
    const guide = await openGuide({ address: '#/overview', width: PHONE });
    await guide.field('benefit', 'dagpenge').focus();
    for (let i = 0; i < 13; i += 1) {
      await guide.page.keyboard.press('ArrowDown');
      const { bottom, top } = await edgesOf(guide, 'input:focus');
      const bar = await edgesOf(guide, '.next');
      expect(bottom <= bar.top || top >= bar.bottom, `option ${i}`).toBe(true);
    }
    for (let i = 0; i < 3; i += 1) {
      await guide.page.keyboard.press('Tab');
      const focused = await edgesOf(guide, ':focus');
      const bar = await edgesOf(guide, '.next');
      const isInside = focused.top >= bar.top && focused.bottom <= bar.bottom;
      expect(isInside || focused.bottom <= bar.top, `term ${i}`).toBe(true);
    }
  });

  it('takes no room in a window that has none', async () => {
    const guide = await openGuide({ address: '#/overview', width: 320 });
    await guide.page.setViewportSize({ width: 320, height: 256 });
    expect((await nextIn(guide)).top).toBeGreaterThan(256);
  });
});

describe('the way on, in a frame that grows', () => {
  const open = async () => {
    const municipality = await openMunicipality(
      (files) => `<p style="height: 100px">x</p>${tag(files)}<p style="height: 900px">x</p>`,
      { width: PHONE },
    );
    const guide = await municipality.guide();
    await guide.asks('benefit');
    return { municipality, guide };
  };

  it('comes to where the window ends, and to its own place at the end of the list', async () => {
    const { municipality, guide } = await open();
    for (const y of [0, 150, 300]) {
      await scrollPage(municipality.page, y);
      // Half a pixel of the page around is rounded.
      await expect
        .poll(async () => Math.abs((await nextIn(guide)).bottom - (800 - 8)))
        .toBeLessThan(2);
    }
    await scrollPage(municipality.page, (await municipality.heightOf()) - 300);
    const end = async (): Promise<boolean> => {
      const [choice, next] = [await edgesOf(guide, '.choice'), await edgesOf(guide, '.next')];
      return next.top >= choice.bottom;
    };
    await expect.poll(end).toBe(true);
  });

  it('makes way for what has the focus', async () => {
    const { guide } = await open();
    await expect.poll(async () => (await nextIn(guide)).bottom).toBeLessThanOrEqual(800);
    const bar = await edgesOf(guide, '.next');
    const covered = guide.page.locator('.choice input').filter({ visible: true });
    const tops = await covered.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().bottom),
    );
    const nth = tops.findIndex((bottom) => bottom > bar.top);
    await covered.nth(nth).evaluate((one: HTMLElement) => one.focus({ preventScroll: true }));
    await expect
      .poll(async () => {
        const [focused, next] = [await edgesOf(guide, ':focus'), await edgesOf(guide, '.next')];
        return next.top >= focused.bottom || next.bottom <= focused.top;
      })
      .toBe(true);
  });
});
