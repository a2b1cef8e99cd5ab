// @engines chromium
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useGuide } from './harness.ts';
import { framed } from './heard/frame.ts';
import { compared, linesOf, within } from './heard/lines.ts';
import { mainOf, missing, onPaper, stillThere } from './heard/pages.ts';
import { plantedFaults } from './heard/planted.ts';
import { asking } from './heard/questions.ts';
import { faultsHeardIn } from './heard/rules.ts';
import { treeOf } from './heard/tree.ts';
import { wordsIn } from './heard/words.ts';
import { kindOf, LANGUAGES_IN_TURN, openKind } from './kinds-of-pages.ts';
import type { KindOfPage, Language } from './kinds-of-pages.ts';
import { putNextInPlace, visit, visitsIn } from './visits.ts';
import { withVoices } from './voices.ts';

const openGuide = useGuide();

/** The desk says the rules themselves, which are long: the rules for all pages are held against it alone. */
const isOfDesk = ({ name }: KindOfPage): boolean => /^desk\b/.test(name);

function expectedOf(kind: KindOfPage, language: Language): readonly string[] | undefined {
  if (isOfDesk(kind)) return undefined;
  const words = wordsIn[language]!;
  if (kind.name === 'still-there') return stillThere(words);
  if (kind.name === 'file-404') return missing();
  const hasAnswers = kind.kept !== undefined || kind.name === 'opened-link';
  return framed(words, mainOf[kind.name]!(words), { hasAnswers });
}

/** A page sounds as it should, and breaks none of the rules for all of them. */
async function expectToHear(
  page: Page,
  expected: readonly string[] | undefined,
  what: string,
): Promise<void> {
  await putNextInPlace(page);
  const tree = await treeOf(page);
  if (expected) {
    const sounds = compared(linesOf(tree), expected);
    expect.soft(sounds.heard, what).toEqual(sounds.expected);
  }
  expect.soft(await faultsHeardIn(page, tree), what).toEqual(FAULTS_WITHOUT_A_BAR[what] ?? []);
}

/** What has no bar needs no way past it. */
const FAULTS_WITHOUT_A_BAR: Readonly<Record<string, readonly string[]>> = {
  'file-404': ['landmarks: main', 'does not begin with the link to the content'],
};

/** On paper there is no bar: what is heard is held against the expectation alone. */
async function expectOnPaper(page: Page, expected: readonly string[], what: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const sounds = compared(linesOf(await treeOf(page)), expected);
  expect.soft(sounds.heard, `${what}, on paper`).toEqual(sounds.expected);
  await page.emulateMedia({ media: null });
}

describe.each(LANGUAGES_IN_TURN)(
  'a screen reader says in %s what a person should hear',
  (language) => {
    it.each(visitsIn(language))('$names', (pages) =>
      visit(openGuide, pages, { language }, async ({ page }, kind) => {
        // The list of municipalities comes when it is asked for.
        if (kind.name.endsWith('unfolded')) await page.locator('#municipality-search').waitFor();
        await expectToHear(page, expectedOf(kind, language), kind.name);
        const paper = onPaper[kind.name];
        if (paper) await expectOnPaper(page, paper(wordsIn[language]!), kind.name);
      }),
    );
  },
);

it('says how the page is read aloud, where the browser has a voice', async () => {
  const { guide } = await withVoices(openGuide)(['da-DK']);
  const words = wordsIn['da']!;
  await guide.button(words.aloud.start).waitFor();
  const question = asking(words, 'benefit', {
    aloud: within(`group: ${words.aloud.start}`, [
      `button: ${words.aloud.start}`,
      // What it does, and that the voice was lost.
      ...['status', 'status'],
    ]),
  });
  const around = { hasAnswers: false };
  await expectToHear(guide.page, framed(words, question, around), 'with a voice');
});

it('hears what is wrong with a page', async () => {
  const kind = kindOf('mistake-in-choice');
  const { page } = await openKind(openGuide, kind);
  for (const { what, plant, told } of plantedFaults) {
    const mended = await page.evaluateHandle(() => document.body.cloneNode(true) as HTMLElement);
    await page.evaluate(plant);
    const tree = await treeOf(page);
    const { heard, expected } = compared(linesOf(tree), expectedOf(kind, 'da')!);
    const faults = await faultsHeardIn(page, tree);
    if (told === undefined) expect(heard, what).not.toEqual(expected);
    else expect(faults, what).toContainEqual(expect.stringContaining(told));
    await page.evaluate((body) => document.body.replaceWith(body), mended);
  }
  await expectToHear(page, expectedOf(kind, 'da'), 'after every fault was taken out again');
});
