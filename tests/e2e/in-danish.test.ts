// @engines chromium: it answers requests
import { expect, it } from 'vitest';
import { asDanish } from '../../src/text/danish-in.ts';
import { dressed } from '../../src/text/official-names.ts';
import { readOfficialNames } from '../../src/text/read-locales.ts';
import type { Guide } from './guide.ts';
import { useGuide, type Opening } from './harness.ts';
import { unfold } from './unfold.ts';
import { onDagpenge } from './people.ts';
import { da, en } from './words.ts';

const openGuide = useGuide();

const QUESTION = 'benefit';
const danish = da.questions[QUESTION];
const english = en.questions[QUESTION];
const [reason, reasonInEnglish] = [danish, english].map(
  ({ answers }) => answers['dagpenge'].because,
) as [string, string];

/** A text of English as it stands in the built file: with its official names marked. */
const asBuilt = (text: string): string =>
  dressed({ text }, readOfficialNames('locales'), 'ltr')['text'] as string;

/** Puts one whole text in place of another, as the first part of a language holds it, or JSON does. */
const instead = (body: string, text: string, other: string): string =>
  ['`', '"'].reduce(
    (all, quote) => all.replaceAll(quote + text + quote, quote + other + quote),
    body,
  );

/** The guide as it is built when a question and a reason are not translated from the Danish of now. */
const openStale = (opening: Opening): Promise<Guide> =>
  openGuide({
    ...opening,
    prepare: (page) =>
      page.route(/\/assets\/(first-)?texts-en-/, async (route) => {
        const response = await route.fetch();
        const titled = instead(
          await response.text(),
          asBuilt(english.title),
          asDanish(danish.title),
        );
        const body = instead(titled, asBuilt(reasonInEnglish), asDanish(reason));
        await route.fulfill({ response, body });
      }),
  });

it('shows the Danish text in place of a stale one, marked as Danish', async () => {
  const guide = await openStale({ address: '?lang=en#/overview' });
  const heading = guide.heading(asDanish(danish.title));
  await heading.waitFor();
  // The question is drawn before what marks it has come.
  await expect.poll(() => languageOf(heading)).toBe('da');
  expect(await languageOf(guide.button(en.question.next))).toBe('en');
  await guide.changeLanguage(da.languageName);
  await guide.heading(danish.title).waitFor();
  expect(await guide.page.locator('main [lang]').count()).toBe(0);
  await guide.changeLanguage(en.languageName);
  await heading.waitFor();
  await expect.poll(() => languageOf(heading)).toBe('da');
});

it('marks the Danish part of a sentence alone, and nothing of it twice', async () => {
  const guide = await openStale({ address: '?lang=en#/overview', kept: onDagpenge });
  await guide.heading(en.result['overview-title']).waitFor();
  // Why is said in what opens.
  await unfold(guide);
  const parts = guide.page.locator('main [lang=da]', { hasText: reason });
  const texts = await parts.allTextContents();
  expect(texts.length).toBeGreaterThan(0);
  expect(new Set(texts)).toEqual(new Set([reason]));
  const around = parts.first().locator('..');
  expect(await languageOf(around)).toBe('en');
  const said = (await around.textContent()) ?? '';
  expect(said.split(reason)).toHaveLength(2);
});

const languageOf = (place: ReturnType<Guide['heading']>): Promise<string | undefined> =>
  place.evaluate((element) => element.closest<HTMLElement>('[lang]')?.lang);
