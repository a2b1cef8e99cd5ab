import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import firstTexts from '../../../locales/da/language.json?first';
import first from '../../../locales/first.json' with { type: 'json' };
import { overviewOrder } from '../../../flows/overview.ts';
import { questions } from '../../../flows/questions.ts';
import { DANISH, languages, loadLanguage, texts } from '../../../src/text/languages.ts';
import { readLocales } from '../../../src/text/read-locales.ts';
import { unitsIn } from '../../../src/text/translation.ts';
import type { Questions } from '../../../src/language/questions.ts';

const [firstQuestion] = overviewOrder;
const locales = readLocales('locales');

it('finds every folder of texts, Danish first', () => {
  const folders = readdirSync('locales', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(Object.keys(languages)[0]).toBe(DANISH);
  expect(Object.keys(languages).toSorted()).toEqual(folders.toSorted());
});

it('has from the first what the first question needs', () => {
  const { terms = [] } = (questions as Questions)[firstQuestion!]!;
  expect(first.questions).toEqual([firstQuestion]);
  expect(first.terms.toSorted()).toEqual([...terms].toSorted());
  // Not of `texts`: another test may have fetched the rest into them.
  expect(Object.keys(firstTexts['terms']!).toSorted()).toEqual([...terms].toSorted());
  expect(Object.keys(firstTexts['questions']!)).toEqual([firstQuestion]);
});

it.each(Object.keys(languages))('has every text of "%s" once it was fetched', async (language) => {
  await loadLanguage(language);
  const missing = [...unitsIn(locales[DANISH]!.texts)].filter(
    ([unit, forms]) => !texts.has(language, '' in forms ? unit : `${unit}_other`),
  );
  expect(missing).toEqual([]);
});
