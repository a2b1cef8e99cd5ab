import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { LINK, useTown, WHOLE } from './harness.ts';

const { town, folder, snippet, newPage, seenAt } = useTown();

/** How many links to the guide somebody can press. */
const links = (page: Page): Promise<number> =>
  page.locator(`a[href^="${folder()}"]:visible`).count();

/** What runs when the reader says yes, as consent tools do it. */
const YES = `window.yes = () => {
  for (const held of document.querySelectorAll('script[type="text/plain"]')) {
    const script = document.createElement('script');
    for (const { name, value } of held.attributes) if (name !== 'type') script.setAttribute(name, value);
    held.replaceWith(script);
  }
  for (const held of document.querySelectorAll('iframe[data-src]')) held.src = held.dataset.src;
};`;

it('a script that is held back until yes: the link, then the guide', async () => {
  const held = snippet('tag').replace('<script', '<script type="text/plain"');
  const address = town.write('/', held, `<script>${YES}</script>`);
  expect(await seenAt(address)).toEqual(LINK);
  const page = await newPage();
  await page.goto(address);
  await page.evaluate('yes()');
  await page.frameLocator('iframe').locator('form[data-question]').waitFor();
  await expect.poll(() => links(page)).toBe(0);
});

it('a frame that is held back until yes: the link beside it, then the guide', async () => {
  const held = snippet('frame').replace('src=', 'data-src=');
  const page = await newPage();
  await page.goto(town.write('/', held, `<script>${YES}</script>`));
  expect(await links(page)).toBe(1);
  await page.evaluate('yes()');
  await page.frameLocator('iframe').locator('form[data-question]').waitFor();
});

it('an observer that turns scripts of others off: the link', async () => {
  const observer = `<script>new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes)
      if (node.localName === 'script' && node.src.includes('127.0.0.1')) node.type = 'javascript/blocked';
  }).observe(document, { childList: true, subtree: true })</script>`;
  expect(await seenAt(town.write('/', snippet('tag'), observer))).toEqual(LINK);
});

it.each([
  ['HTMLIFrameElement.prototype', 'src'],
  ['Element.prototype', 'setAttribute'],
])('a tool that holds frames back by patching %s.%s never takes the link', async (of, name) => {
  const patched =
    name === 'src'
      ? `Object.defineProperty(${of}, 'src', { set() {} })`
      : `const set = ${of}.setAttribute; ${of}.setAttribute = function (name, value) {
          if (this.localName !== 'iframe' || name !== 'src') set.call(this, name, value); }`;
  const page = await newPage();
  await page.goto(town.write('/', snippet('tag'), `<script>${patched}</script>`));
  await page.waitForTimeout(1500);
  const isThere = (await links(page)) === 1;
  const guide = page.frameLocator('iframe').locator('form[data-question]');
  expect(isThere || (await guide.isVisible())).toBe(true);
});

it('no policy and no tool: the whole of either', async () => {
  expect(await seenAt(town.write('/tag', snippet('tag')))).toEqual(WHOLE.tag);
  expect(await seenAt(town.write('/frame', snippet('frame')))).toEqual(WHOLE.frame);
});
