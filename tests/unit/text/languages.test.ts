import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import firstTexts from '../../../locales/da/language.json?first';
import first from '../../../locales/first.json' with { type: 'json' };
import { overviewOrder } from '../../../flows/overview.ts';
import { questions } from '../../../flows/questions.ts';
import { DANISH, languageNames, loadLanguage, texts } from '../../../src/text/languages.ts';
import { loadEditorsTexts } from '../../../src/text/editors-texts.ts';
import {
  languageForEditors,
  readForEditors,
  readLocales,
  readShown,
} from '../../../src/text/read-locales.ts';
import { checkTranslations } from '../../../src/tools/check/translations.ts';
import { ferryWorld } from '../ferry-world.ts';
import { unitsIn } from '../../../src/text/translation.ts';
import type { Questions } from '../../../src/language/questions.ts';

const [firstQuestion] = overviewOrder;
const locales = readLocales('locales');

it('finds every folder of texts, Danish first', () => {
  const folders = readdirSync('locales', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(Object.keys(languageNames)[0]).toBe(DANISH);
  expect(Object.keys(languageNames).toSorted()).toEqual(folders.toSorted());
});

it('has from the first what the first question needs', () => {
  const { terms = [] } = (questions as Questions)[firstQuestion!]!;
  expect(first.questions).toEqual([firstQuestion]);
  expect(first.terms.toSorted()).toEqual([...terms].toSorted());
  // Not of `texts`: another test may have fetched the rest into them.
  expect(Object.keys(firstTexts['terms']!).toSorted()).toEqual([...terms].toSorted());
  expect(Object.keys(firstTexts['questions']!)).toEqual([firstQuestion]);
});

it.each(Object.keys(languageNames))(
  'has every text of "%s" once it was fetched',
  async (language) => {
    await loadLanguage(language);
    const forEditors = readForEditors('locales');
    const spoken = await loadEditorsTexts(language);
    const missing = [...unitsIn(locales[DANISH]!.texts)].filter(([unit, forms]) => {
      const isForEditors = forEditors.includes(unit.split(':')[0]!);
      return !texts.has(isForEditors ? spoken : language, '' in forms ? unit : `${unit}_other`);
    });
    expect(missing).toEqual([]);
  },
);

it('shows an editor English where a language has no texts for editors', () => {
  const folder = mkdtempSync(join(tmpdir(), 'locales-'));
  cpSync('locales', folder, { recursive: true });
  cpSync(join(folder, 'en'), join(folder, 'pl'), { recursive: true });
  for (const file of readForEditors(folder)) rmSync(join(folder, 'pl', `${file}.json`));
  expect(languageForEditors(folder, 'pl')).toBe('en');
  expect(languageForEditors(folder, 'da')).toBe('da');
  const shown = readShown(folder, 'pl');
  expect(Object.keys(shown).some((file) => readForEditors(folder).includes(file))).toBe(false);
  rmSync(folder, { recursive: true });
});

it('finds a language whole without the texts for editors, and one without others not', () => {
  const { texts, translations, ...world } = ferryWorld();
  const without = Object.fromEntries(
    Object.entries(texts['en']!).filter(([file]) => file !== 'doors'),
  );
  const { lock, ...same } = translations['en']!;
  const ofOthers = Object.entries(lock).filter(([unit]) => !unit.startsWith('doors:'));
  const faultsWith = (forEditors: readonly string[]) =>
    checkTranslations({
      ...world,
      forEditors,
      texts: { ...texts, en: without },
      translations: { en: { ...same, lock: Object.fromEntries(ofOthers) } },
    });
  expect(faultsWith(['doors'])).toEqual([]);
  expect(faultsWith([]).map(({ kind }) => kind)).toContain('text-missing');
});
