// @engines chromium: it changes the colours
import { expect, it } from 'vitest';
import { contrast, TEXT_CONTRAST } from '../../src/embed/contrast.ts';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { da } from './words.ts';

const openGuide = useGuide();
const NEUTRAL = '004d99';
const BORGER = '44831e';

/** A computed colour, `rgb(68, 131, 30)`, as six hex digits. */
const hexOf = (rgb: string): string =>
  (rgb.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((channel) => Number(channel).toString(16).padStart(2, '0'))
    .join('');

/** The colours of a part of the page, as the browser draws them. */
async function coloursOf(guide: Guide, selector: string) {
  const drawn = await guide.page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const { color, backgroundColor, borderTopColor } = getComputedStyle(one);
      return { color, backgroundColor, borderTopColor };
    });
  return {
    text: hexOf(drawn.color),
    surface: hexOf(drawn.backgroundColor),
    border: hexOf(drawn.borderTopColor),
  };
}

it.each([
  ['borger', BORGER],
  ['7A1FA2', '7a1fa2'],
  ['neutral', NEUTRAL],
])('draws links and buttons in the colour of ?theme=%s', async (theme, colour) => {
  const guide = await openGuide({ address: `?theme=${theme}` });
  expect(await coloursOf(guide, 'a.button')).toEqual({
    text: 'ffffff',
    surface: colour,
    border: colour,
  });
  expect(await coloursOf(guide, 'main li a')).toMatchObject({ text: colour });
});

it.each([
  ['ffcc00', /theme=ffcc00 is not used: its contrast with white is 1\.51, and 4\.5 is needed/],
  ['red', /theme=red is not used: write neutral, borger, or six hex digits/],
])('stays neutral for ?theme=%s, and tells the web editor alone', async (theme, told) => {
  const messages: string[] = [];
  const guide = await openGuide({
    address: `?theme=${theme}`,
    mayComplain: /Vejviser:/,
    prepare: async (page) => void page.on('console', (message) => messages.push(message.text())),
  });
  expect(await coloursOf(guide, 'a.button')).toMatchObject({ surface: NEUTRAL });
  expect(await guide.page.getByRole('note').count()).toBe(0);
  expect(messages.join('\n')).toMatch(told);
});

it.each(['light', 'dark'] as const)(
  'can be read in notes and buttons, in the %s scheme',
  async (colorScheme) => {
    const guide = await openGuide({
      address: '?theme=borger&on=2027-01-01',
      prepare: (page) => page.emulateMedia({ colorScheme }),
    });
    await guide.button(da.note['on-today']).waitFor();
    const note = await coloursOf(guide, '.notice');
    const link = await coloursOf(guide, '.notice button');
    const button = await coloursOf(guide, 'a.button');
    expect(contrast(link.text, note.surface)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    expect(contrast(button.text, button.surface)).toBeGreaterThanOrEqual(TEXT_CONTRAST);
    if (colorScheme === 'dark') expect(button.surface).not.toBe(BORGER);
  },
);

it('puts no style into the HTML that the content policy would refuse', async () => {
  const guide = await openGuide({ address: '?theme=borger#/overview' });
  await guide.asks('benefit');
  expect(await guide.page.locator('main [style], main style').count()).toBe(0);
});
