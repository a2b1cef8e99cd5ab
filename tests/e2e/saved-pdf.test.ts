// @engines chromium in test:all: it saves a PDF, which takes long
import { expect, it } from 'vitest';
import { useGuide } from './harness.ts';
import { kindOf, openKind, type Language } from './kinds-of-pages.ts';
import { marksIn, pdfOf, printed } from './pdf.ts';
import { SCHEMES_IN_OVERVIEW } from '../project-guide.ts';
import { takeAlong } from './words.ts';

const openGuide = useGuide();

/** The sheet as a browser saves it, and what a screen reader is told of it besides its text. */
async function savedIn(language: Language, name = 'print') {
  const { page } = await openKind(openGuide, kindOf(name), { language });
  const names = await page.locator('.sheet article .official').count();
  return { ...marksIn(await pdfOf(page)), ...(await printed(page)), names };
}

it.each(['da', 'en'] as const)(
  'is called by what it is, and says what its code is: %s',
  async (id) => {
    const { title, alternatives } = await savedIn(id);
    expect(title).toBe(takeAlong[id]['sheet-title']);
    expect(alternatives).toEqual([takeAlong[id]['code-name']]);
  },
);

it('marks each Danish name as Danish', async () => {
  const { languages, names } = await savedIn('en');
  expect(names).toBeGreaterThan(SCHEMES_IN_OVERVIEW / 2);
  expect(languages).toEqual(Array.from({ length: names }, () => 'da'));
});

it('marks the second language, where it has two', async () => {
  const { languages } = await savedIn('da', 'print-in-two-languages');
  expect(new Set(languages)).toEqual(new Set(['en']));
  // A verdict, a name in plain words and a step at least for most of them.
  expect(languages.length).toBeGreaterThan(3 * SCHEMES_IN_OVERVIEW);
});

it('has the signs between question and answer in its text, as the eye has them', async () => {
  const { structure } = await savedIn('da');
  expect(structure).toMatch(/"Alder:/);
  expect(structure).toContain('A-kassen bestemmer · ');
});
