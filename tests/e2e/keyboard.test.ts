// @engines all in test:all
import { expect, it } from 'vitest';
import { SCHEMES_IN_OVERVIEW } from '../project-guide.ts';
import { MOST_STOPS, pickByKeyboard, tabTo } from './by-keyboard.ts';
import { useGuide } from './harness.ts';
import { onDagpenge } from './people.ts';
import { da } from './words.ts';

const openGuide = useGuide();
it('is used from the start to the result with the keyboard alone', async () => {
  const guide = await openGuide();
  await tabTo(guide, guide.link(da.start.go));
  await guide.page.keyboard.press('Enter');
  let steps = 0;
  for (; (await guide.page.locator('[data-scheme]').count()) === 0; steps++) {
    await guide.form().waitFor();
    await guide.headingHasFocus();
    const question = await guide.question();
    await pickByKeyboard(guide, question, onDagpenge);
    // Both ways of going on: Enter in the field, and the button.
    if (steps % 2 === 1) await tabTo(guide, guide.nextButton());
    await guide.page.keyboard.press('Enter');
    await guide.page
      .locator(`form[data-question]:not([data-question="${question}"]), [data-scheme]`)
      .first()
      .waitFor();
  }
  await guide.headingHasFocus();
  expect(steps).toBe(Object.keys(onDagpenge).length);
  const results = await guide.results();
  expect(results).toHaveLength(SCHEMES_IN_OVERVIEW);
  expect(await guide.page.locator('[data-scheme]').first().isVisible()).toBe(true);
});

it('gives the heading the focus a moment after its page has come, when a screen reader hears it', async () => {
  const guide = await openGuide();
  const onceDrawn = await guide.link(da.start.go).evaluate((link: HTMLElement) => {
    link.focus();
    link.click();
    return new Promise<string>((found) => {
      const drawn = new MutationObserver(() => {
        if (link.isConnected) return;
        drawn.disconnect();
        found(document.activeElement!.tagName);
      });
      drawn.observe(document.body, { childList: true, subtree: true });
    });
  });
  expect(onceDrawn).toBe('BODY');
  await guide.headingHasFocus();
});

it('leaves the focus with who has gone on before the heading could have it', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.asks('benefit');
  await guide.link(da.footer.rules).evaluate((link: HTMLElement) => {
    const question = document.querySelector('h1')!;
    link.click();
    return new Promise<void>((goneOn) => {
      const drawn = new MutationObserver(() => {
        const heading = document.querySelector('h1');
        if (!heading || heading === question) return;
        drawn.disconnect();
        document.querySelector<HTMLElement>('.brand')!.focus();
        goneOn();
      });
      drawn.observe(document.body, { childList: true, subtree: true });
    });
  });
  await guide.heading(da.footer.rules).waitFor();
  await guide.page.evaluate(() => new Promise((over) => setTimeout(over, 1_000)));
  expect(await guide.page.evaluate(() => document.activeElement!.className)).toBe('brand');
});

it('begins with a link past the bar, which leads to the content', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.page.keyboard.press('Tab');
  const skip = guide.link(da.skip);
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  await guide.page.keyboard.press('Enter');
  await guide.page.locator('main:focus').waitFor();
  await guide.asks('benefit');
});

it('shows where the focus is on every control of a question', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.asks('benefit');
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await guide.page.keyboard.press('Tab');
    const outline = await guide.page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
      return { outlineStyle, width: Number.parseFloat(outlineWidth) };
    });
    expect(outline).toEqual({ outlineStyle: 'solid', width: 3 });
    if (await guide.nextButton().evaluate((button) => button === document.activeElement)) return;
  }
  throw new Error('Tab does not reach "Næste"');
});

it('leads the focus in the order of sight', async () => {
  const guide = await openGuide({ address: '#/overview' });
  await guide.answer('benefit', 'dagpenge');
  await guide.asks('age');
  await guide.headingHasFocus();
  await guide.page.keyboard.press('Tab');
  await guide.page.locator('input[name="age"]:focus').waitFor();
  await guide.page.keyboard.press('Shift+Tab');
  expect(
    await guide.button(da.question.back).evaluate((button) => button === document.activeElement),
  ).toBe(true);
  await guide.page.keyboard.press('Enter');
  await guide.asks('benefit');
});
