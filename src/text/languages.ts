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
export async function loadLanguage(language: Language): Promise<void> {
  await Promise.all([load(language, 'first'), load(language, 'later')]);
  // The pages that are drawn at the build are marked there: `markDanish`.
  if (language !== DANISH && typeof document === 'object')
    (await import('./mark-danish.ts')).markDanishIn(document.body);
}

function load(language: Language, part: Part): Promise<void> {
  const name = `${language} ${part}`;
  const known = loading.get(name);
  if (known) return known;
  const load = language === DANISH ? fetchDanish(part) : fetchOther(language, part);
  loading.set(name, load);
  load.catch(() => loading.delete(name));
  return load;
}

/** In a file of its own too: who reads another language does not wait for Danish words. */
async function fetchDanish(part: Part): Promise<void> {
  const { default: files } = await (part === 'first'
    ? import('../../locales/da/language.json?first')
    : import('../../locales/da/language.json?later'));
  add(DANISH, files);
}

/** Where the others lie is no business of those who read Danish. */
async function fetchOther(language: Language, part: Part): Promise<void> {
  const { FIRST, LATER } = await import('./other-languages.ts');
  const path = `../../locales/${language}/language.json`;
  if (part === 'later') return add(language, await LATER[path]!());
  const first = await FIRST[path]!();
  addLanguage(language, first.language);
  add(language, first.texts);
}

function add(language: Language, files: Readonly<Record<string, TextTree>>): void {
  for (const [file, tree] of Object.entries(files)) texts.add(language, file, tree);
}
