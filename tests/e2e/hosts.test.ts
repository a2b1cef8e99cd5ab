// @engines chromium in test:all: it takes long, and other tests have frames each time
import { describe, expect, it } from 'vitest';
import type { Guide } from './guide.ts';
import { bare, hidden, tag, useMunicipality, type Files } from './municipality.ts';
import { firstThree, onDagpenge } from './people.ts';
import { da } from './words.ts';

const openMunicipality = useMunicipality();

const space = (height: number): string => `<div style="height: ${height}px"></div>`;
const WILD = `<style>
  * { all: revert; box-sizing: content-box !important }
  iframe { height: 50px !important; max-width: 40% !important; display: none !important }
  p, iframe, :host { visibility: hidden !important; transform: rotate(9deg) !important }
</style>`;

/**
 * How much further a page in a frame that scrolls is scrolled than it must be: it begins at its top, or
 * where its heading stands clear of the way on, which covers the end of the frame.
 */
const scrolledPast = ({ page }: Guide): Promise<number> =>
  page.evaluate(() => {
    const { bottom } = document.querySelector('h1')!.getBoundingClientRect();
    const covered = parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;
    return scrollY - Math.max(0, bottom + scrollY + covered - innerHeight);
  });

describe('a page that is hard on its frames', () => {
  const pages: [string, (files: Files) => string, (() => string)?][] = [
    ['with wild styles', tag, () => WILD],
    ['that puts the tag into a row', (files) => `<div style="display: flex">${tag(files)}</div>`],
    [
      'with a column that centres what is in it',
      tag,
      () => '<style>body { display: flex; flex-direction: column; align-items: center }</style>',
    ],
    ['that is enlarged', tag, () => '<style>body { zoom: 1.37 }</style>'],
    ['with a column of 280 pixels', (files) => `<div style="width: 280px">${tag(files)}</div>`],
  ];
  it.each(pages)('%s, shows the whole guide all the same', async (_, body, head) => {
    const municipality = await openMunicipality(body, {
      width: 800,
      isOwnSite: true,
      kept: onDagpenge,
      ...(head && { head }),
    });
    const guide = await municipality.guide();
    await guide.showsResult();
    await expect.poll(() => hidden(guide)).toEqual([0, 0]);
    expect(await municipality.page.locator('vejviser-guide iframe').isVisible()).toBe(true);
    const [frame, tagged, around] = await municipality.page.evaluate(() => {
      const element = document.querySelector('vejviser-guide')!;
      return [element.shadowRoot!.querySelector('iframe')!, element, element.parentElement!].map(
        (one) => {
          const { left, width } = one.getBoundingClientRect();
          return { left: Math.round(left), width: Math.round(width) };
        },
      );
    });
    expect(frame).toEqual(tagged);
    expect(frame!.width).toBe(around!.width);
  });

  it('allows only the scripts and frames of the guide, or its frames alone, and needs no more', async () => {
    const policy = (more: string): string =>
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; ${more}">`;
    const municipality = await openMunicipality(tag, {
      head: ({ origin }) =>
        policy(`script-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'`),
    });
    const guide = await municipality.guide();
    await guide.answerAll(firstThree);
    await expect.poll(() => hidden(guide)).toEqual([0, 0]);
    const other = await openMunicipality(bare(''), {
      head: ({ origin }) => policy(`frame-src ${origin}`),
    });
    await (await other.guide()).answerAll(firstThree);
  });

  it('holds two guides, each with its own height and its own steps', async () => {
    const municipality = await openMunicipality(
      (files) => `${tag(files)}${tag(files, 'six-week-course')}`,
    );
    const first = await municipality.guide(0);
    const second = await municipality.guide(1);
    await second.asks('benefit');
    await first.answerAll({ benefit: 'dagpenge', age: 34 });
    for (const [nth, guide] of [first, second].entries()) {
      // Chromium may leave a frame that is out of sight as it was until somebody comes there.
      await municipality.page
        .locator('iframe')
        .nth(nth)
        .evaluate((one) => one.scrollIntoView());
      await expect.poll(() => hidden(guide)).toEqual([0, 0]);
    }
    await second.asks('benefit');
    expect(await municipality.heightOf(0)).not.toBe(await municipality.heightOf(1));
  });

  it('hears nothing: the guide scrolls in its frame, and begins each question at its top', async () => {
    const municipality = await openMunicipality(bare(''));
    const guide = await municipality.guide();
    await guide.answerAll(firstThree, async () => {
      expect(Math.abs(await scrolledPast(guide))).toBeLessThan(1);
      await guide.nextButton().scrollIntoViewIfNeeded();
    });
    expect(await municipality.heightOf()).toBe(504);
  });

  it('runs no script in the frame: the start page stands there as it was built', async () => {
    const municipality = await openMunicipality(
      ({ guide }) => `<iframe src="${guide}" sandbox title="Vejviser"></iframe>`,
      { mayComplain: 'sandboxed|Blocked script' },
    );
    const guide = await municipality.guide();
    await guide.heading(da.start.title).waitFor();
    await guide.page.locator('a[href$="six-week-course.html"]').first().click();
    await guide.page.locator('h1').filter({ hasNotText: da.start.title }).waitFor();
  });
});

describe('a guide far down a page', () => {
  it('tells its height though nobody sees it, and draws nobody there', async () => {
    const municipality = await openMunicipality(
      (files) => space(8000) + bare('loading="eager"')(files),
    );
    await expect
      .poll(async () => (await municipality.heard()).messages.map(({ type }) => type))
      .toEqual(expect.arrayContaining(['started', 'step', 'height']));
    expect(await municipality.scrolled()).toBe(0);
  });

  it('is fetched when a person comes near, and is not scrolled to its top', async () => {
    const municipality = await openMunicipality((files) => space(20_000) + tag(files) + space(900));
    expect((await municipality.heard()).messages).toEqual([]);
    const begins = async (): Promise<number> =>
      (await municipality.topOf()) + (await municipality.scrolled());
    const before = await begins();
    await municipality.page.evaluate(() => scrollTo(0, 20_300));
    const guide = await municipality.guide();
    await expect.poll(() => hidden(guide)).toEqual([0, 0]);
    // What stood in for it has gone from above the window: the browser moves nothing of what is seen.
    const gone = before - (await begins());
    expect(gone).toBeGreaterThan(0);
    expect(Math.abs(20_300 - gone - (await municipality.scrolled()))).toBeLessThanOrEqual(1);
  });

  it('brings the top of the next question into sight, and moves nothing that is in sight', async () => {
    const municipality = await openMunicipality((files) => space(1500) + tag(files) + space(1500), {
      head: () => '<style>html { scroll-behavior: smooth }</style>',
    });
    const { page } = municipality;
    await page.setViewportSize({ width: 390, height: 300 });
    await page.evaluate(() => scrollTo({ top: 1600, behavior: 'instant' }));
    const guide = await municipality.guide();
    await guide.asks('benefit');
    await guide.pick('dagpenge');
    await guide.nextButton().scrollIntoViewIfNeeded();
    await expect.poll(() => municipality.topOf()).toBeLessThan(-200);
    await guide.goOn();
    // The browser's own scrolling to the focus, which here is slow, may end some steps beside it.
    await expect.poll(async () => Math.abs(await municipality.topOf())).toBeLessThan(20);
    await page.setViewportSize({ width: 390, height: 1200 });
    await guide.pick(34);
    const before = await municipality.scrolled();
    await guide.goOn();
    await expect
      .poll(async () => (await municipality.heard()).events.at(-1))
      .toBe('vejviser-step 3');
    expect(await municipality.scrolled()).toBe(before);
    await page.evaluate(() => {
      document.documentElement.style.scrollPaddingTop = '80px';
      const bar = document.body.appendChild(document.createElement('header'));
      bar.style.cssText = 'position: fixed; inset: 0 0 auto; height: 80px; background: white';
      const { top } = document.querySelector('vejviser-guide')!.getBoundingClientRect();
      scrollBy({ top: top - 40, behavior: 'instant' });
    });
    await guide.pick(onDagpenge['education']!);
    await guide.goOn();
    await expect.poll(async () => Math.abs((await municipality.topOf()) - 80)).toBeLessThan(20);
  });
});
