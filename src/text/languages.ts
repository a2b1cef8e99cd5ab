import { addLanguage, DANISH, type Language } from './known-languages.ts';
import { createTexts, type TextTree } from './texts.ts';

export { DANISH, languageNames, languageOf, type Language } from './known-languages.ts';

export const texts = createTexts();

/** What the start page and the first question need of each language, and all else. */
type Part = 'first' | 'later';

const loading = new Map<string, Promise<void>>();

/** Fetches what the start page and the first question need of a language. Once for each language. */
export const loadFirst = (language: Language): Promise<void> => load(language, 'first');

/** Fetches all texts of a language that are not there yet. */
export const loadLanguage = (language: Language): Promise<void> => load(language, 'later');

function load(language: Language, part: Part): Promise<void> {
  const name = `${language} ${part}`;
  const known = loading.get(name);
  if (known) return known;
  const load = part === 'first' ? addFirst(language) : addLater(language);
  loading.set(name, load);
  load.catch(() => loading.delete(name));
  return load;
}

// Danish is in files of its own too: who reads another language does not wait for Danish words, and
// where the others lie is no business of those who read Danish.

async function addFirst(language: Language): Promise<void> {
  if (language === DANISH)
    return add(DANISH, (await import('../../locales/da/language.json?first')).default);
  const { FIRST } = await import('./other-languages.ts');
  const first = await FIRST[pathOf(language)]!();
  addLanguage(language, first.language);
  add(language, first.texts);
}

/** They hold the first question whole, in the place of what the first texts have of it: whichever comes first. */
async function addLater(language: Language): Promise<void> {
  const [later] = await Promise.all([fetchLater(language), loadFirst(language)]);
  add(language, later);
}

async function fetchLater(language: Language): Promise<Readonly<Record<string, TextTree>>> {
  if (language === DANISH) return (await import('../../locales/da/language.json?later')).default;
  const { LATER } = await import('./other-languages.ts');
  return LATER[pathOf(language)]!();
}

const pathOf = (language: Language): string => `../../locales/${language}/language.json`;

function add(language: Language, files: Readonly<Record<string, TextTree>>): void {
  for (const [file, tree] of Object.entries(files)) texts.add(language, file, tree);
}
