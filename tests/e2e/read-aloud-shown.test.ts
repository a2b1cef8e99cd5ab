// @engines all in test:all
import { expect, it } from 'vitest';
import { useGuide } from './harness.ts';
import { firstThree } from './people.ts';
import { withVoices } from './voices.ts';
import { da, en, readAloud } from './words.ts';

const openGuide = useGuide();
const openWith = withVoices(openGuide);
const { start } = readAloud.da;
const PHONE = 320;

it('shows where the device has a voice for the language of the page', async () => {
  const { guide, voices } = await openWith(['da-DK']);
  await guide.button(start).waitFor();
  await voices.are(['en-GB']);
  await guide.button(start).waitFor({ state: 'detached' });
  await guide.changeLanguage(en.languageName);
  await guide.button(readAloud.en.start).waitFor();
  await guide.changeLanguage(da.languageName);
  await guide.heading(da.questions.benefit.title).waitFor();
  expect(await guide.button(start).count()).toBe(0);
  await voices.are(['da-DK']);
  await guide.button(start).waitFor();
});

it('never uses a voice that sends the words away', async () => {
  const { guide, voices } = await openWith(['da-DK']);
  await guide.button(start).waitFor();
  await voices.are(['da-DK'], false);
  await guide.button(start).waitFor({ state: 'detached' });
});

it.each<[string, () => void]>([
  ['is missing', () => Object.defineProperty(window, 'speechSynthesis', { value: undefined })],
  [
    'throws',
    () =>
      Object.defineProperty(window, 'speechSynthesis', {
        get: () => {
          throw new Error('not in a sandbox');
        },
      }),
  ],
])('stays away where the voice %s', async (_, before) => {
  const guide = await openGuide({ address: '#/overview', before });
  await guide.answerAll(firstThree);
  await guide.asks('education-used');
  expect(await guide.button(start).count()).toBe(0);
});

it('goes away where the voice fails when it is asked to speak', async () => {
  const { guide } = await openWith(['da-DK']);
  await guide.page.evaluate(() => {
    speechSynthesis.speak = () => {
      throw new Error('not allowed');
    };
  });
  await guide.button(start).click();
  await guide.button(start).waitFor({ state: 'detached' });
});

it('shows where the voices came before anybody listened for them', async () => {
  const guide = await openGuide({
    address: '#/overview',
    before: () => {
      const found = [[], [{ lang: 'da-DK', localService: true }]];
      const getVoices = (): unknown => (found.length > 1 ? found.shift() : found[0]);
      const value = Object.assign(new EventTarget(), { getVoices });
      Object.defineProperty(window, 'speechSynthesis', { value });
    },
  });
  await guide.button(start).waitFor();
});

it.each(['da', 'en'] as const)('moves nothing on a small phone, in %s', async (language) => {
  const words = readAloud[language];
  const { guide, voices } = await openWith([language], {
    address: `?lang=${language}#/overview`,
    width: PHONE,
  });
  await guide.button(words.start).waitFor();
  await voices.are([]);
  await guide.button(words.start).waitFor({ state: 'detached' });
  const before = await guide.heading().boundingBox();
  await voices.are([language]);
  await guide.button(words.start).click();
  expect(await guide.heading().boundingBox()).toEqual(before);
  await guide.button(words.pause).click();
  await guide.button(words['go-on']).waitFor();
  expect(await guide.heading().boundingBox()).toEqual(before);
  for (const name of [words['go-on'], words.stop])
    expect((await guide.button(name).boundingBox())!.height).toBeGreaterThanOrEqual(44);
  await guide.fits(PHONE);
});
