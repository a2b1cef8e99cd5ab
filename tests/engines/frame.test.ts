import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Guide } from '../e2e/guide.ts';
import { hidden } from '../e2e/municipality.ts';
import { firstThree, onDagpenge } from '../e2e/people.ts';
import { da } from '../e2e/words.ts';
import { SCHEMES_IN_OVERVIEW } from '../project-guide.ts';
import { ENGINE, useEngine } from './harness.ts';

const openGuide = useEngine();
const PHONE = 390;
const NARROW_COLUMN = 280;
const SCRIPTS_ALONE = 'allow-scripts';
const SUGGESTED =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';

const frames: [string, string | true][] = [
  ['without a sandbox', true],
  ['with the sandbox that we suggest', SUGGESTED],
];
if (ENGINE === 'webkit') {
  // To WebKit the 'self' of our policy is nobody there, so that it runs no script of ours.
  it('stands as written, with links, in a frame whose sandbox allows scripts alone', async () => {
    const { guide } = await openGuide({ frame: SCRIPTS_ALONE, width: PHONE, asBuilt: true });
    await guide.page.locator('main a[href$="six-week-course.html"]').first().click();
    await guide.heading().filter({ hasNotText: da.start.title }).waitFor();
    await guide.hasNoHoles();
  });
} else frames.push(['with a sandbox that allows scripts alone', SCRIPTS_ALONE]);

/** The page has moved its focus there; WebKitGTK's driver gives no frame that of the window. */
async function hasMovedFocusTo(guide: Guide, css: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    guide.page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, css);
  await expect.poll(isThere, { timeout: 5000 }).toBe(true);
}

describe.each(frames)('in a frame on a page of another site, %s', (_, frame) => {
  it('leads from the start to the results, tells of a mistake, and fits a phone', async () => {
    const { guide } = await openGuide({ frame, width: PHONE });
    expect(await guide.page.evaluate(() => self === top)).toBe(false);
    await guide.fits(PHONE);
    await guide.link(da.start.go).click();
    await guide.asks('benefit');
    await guide.next();
    await hasMovedFocusTo(guide, '.summary');
    expect(await guide.answerAll(firstThree)).toEqual(Object.keys(firstThree));
    await hasMovedFocusTo(guide, 'h1');
    await guide.fits(PHONE);
    await guide.answerAll(onDagpenge);
    expect(await guide.results()).toHaveLength(SCHEMES_IN_OVERVIEW);
    await guide.fits(PHONE);
    await guide.button(da.answers.delete).click();
    await guide.heading(da.start.title).waitFor();
  });

  it('says that a reload loses the answers where it may not keep them, and only there', async () => {
    const { guide } = await openGuide({ frame, width: PHONE, address: '#/overview' });
    await guide.answer('benefit', 'dagpenge');
    await guide.asks('age');
    const isKept = await guide.page.evaluate(() => {
      try {
        return sessionStorage.getItem(document.documentElement.dataset['keptAs']!) !== null;
      } catch {
        return false;
      }
    });
    if (frame === SCRIPTS_ALONE) expect(isKept).toBe(false);
    expect(await guide.note(da.note['no-storage']).count()).toBe(isKept ? 0 : 1);
  });

  it("goes back with the page's own button, and with the browser's", async () => {
    const { guide } = await openGuide({ frame, width: PHONE, address: '#/overview' });
    await guide.answerAll(firstThree);
    await guide.button(da.question.back).click();
    await guide.asks('education');
    // In Firefox no step of the browser's own reaches such a frame.
    if (ENGINE === 'firefox' && frame === SCRIPTS_ALONE)
      await guide.button(da.question.back).click();
    else await guide.page.goBack();
    await guide.asks('age');
    expect(await guide.chosen()).toBe(String(firstThree['age']));
  });
});

describe("in the frame of the guide's own tag", () => {
  it('is never higher or wider than a narrow frame, from the first question to the results', async () => {
    const { guide } = await openGuide({ tag: 'flow="overview"', width: NARROW_COLUMN });
    const hasGrown = (): Promise<void> => expect.poll(() => hidden(guide)).toEqual([0, 0]);
    // By script: WebKitGTK's driver finds no place to click where the frame is higher than the window.
    const press = (one: Locator): Promise<void> =>
      one.evaluate((button: HTMLElement) => button.click());
    const write = (field: Locator, text: string): Promise<void> =>
      field.evaluate((input: HTMLInputElement, written) => {
        input.value = written;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
    await guide.asks('benefit');
    await press(guide.nextButton());
    await guide.summary().waitFor();
    for (const [question, value] of Object.entries(onDagpenge)) {
      await guide.asks(question);
      await hasGrown();
      if (typeof value === 'number') await write(guide.field(question), String(value));
      else await press(guide.field(question, value));
      await press(guide.nextButton());
    }
    expect(await guide.results()).toHaveLength(SCHEMES_IN_OVERVIEW);
    await hasGrown();
    await press(guide.button(da.answers.delete));
    await guide.heading(da.start.title).waitFor();
    await hasGrown();
  });
});
