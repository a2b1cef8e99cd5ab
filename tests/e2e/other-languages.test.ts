// @engines all in test:all
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/text/all-languages.ts';
import { pickByKeyboard, tabTo } from './by-keyboard.ts';
import type { Guide } from './guide.ts';
import { useGuide } from './harness.ts';
import { onDagpenge } from './people.ts';
import { textOf } from './texts-of-languages.ts';

const openGuide = useGuide();
/** One that runs from the right each time; one of other letters and plural forms in `npm run test:all`. */
const WALKED = process.env['VEJVISER_ENGINES'] === 'all' ? ['ar', 'uk'] : ['ar'];
const MOST_QUESTIONS = 20;

/** Opens the list in the bar and chooses, by the keyboard alone. */
async function chooseByKeyboard(guide: Guide, language: string): Promise<void> {
  const menu = guide.languages();
  await tabTo(guide, menu.locator('summary'));
  await guide.page.keyboard.press('Enter');
  await tabTo(guide, menu.locator(`button[lang=${language}]`));
  await guide.page.keyboard.press('Enter');
}

describe.each(WALKED)('in %s', (language) => {
  it('is chosen, walked through and printed by the keyboard alone', async () => {
    const guide = await openGuide();
    const { page } = guide;
    await chooseByKeyboard(guide, language);
    await guide.heading(textOf(language, 'common', 'start.title')).waitFor();
    const root = page.locator('html');
    expect(await root.getAttribute('lang')).toBe(language);
    expect(await root.getAttribute('dir')).toBe(languages[language]!.direction);
    await tabTo(guide, page.locator('a.button[href="#/overview"]'));
    await page.keyboard.press('Enter');
    await answerAllByKeyboard(guide);
    await guide.hasNoHoles();
    expect(await guide.text()).toContain(textOf(language, 'common', 'footer.by-machine'));
    expect(await guide.text()).toContain(textOf(language, 'common', 'footer.danish-counts'));
    await tabTo(guide, guide.button(textOf(language, 'take-along', 'print')));
    await page.keyboard.press('Enter');
    const sheet = page.locator('.sheet');
    await sheet.waitFor();
    await guide.hasNoHoles();
    expect(await sheet.locator('[lang=da]').count()).toBeGreaterThan(0);
  });
});

async function answerAllByKeyboard(guide: Guide): Promise<void> {
  for (let steps = 0; steps < MOST_QUESTIONS; steps++) {
    const question = await guide.question();
    await pickByKeyboard(guide, question, onDagpenge);
    await guide.page.keyboard.press('Enter');
    await guide.page
      .locator(`form[data-question]:not([data-question="${question}"]), [data-scheme]`)
      .first()
      .waitFor();
    if ((await guide.page.locator('[data-scheme]').count()) > 0) return;
  }
  throw new Error('The questions do not end.');
}

it('fetches nothing of a language before it is chosen, and then that one alone', async () => {
  const asked: string[] = [];
  const guide = await openGuide({
    server: (path) => {
      const [, language] = /\/assets\/(?:first-)?texts-([\w]+)-/.exec(path) ?? [];
      if (language !== undefined) asked.push(language);
      return undefined;
    },
  });
  await guide.page.locator('a.button[href="#/overview"]').click();
  await guide.answer('benefit', 'dagpenge');
  await guide.asks('age');
  expect(new Set(asked)).toEqual(new Set(['da']));
  await guide.changeLanguage(languages['pl']!.name);
  await guide.heading(textOf('pl', 'questions', 'age.title')).waitFor();
  expect(new Set(asked)).toEqual(new Set(['da', 'pl']));
});
