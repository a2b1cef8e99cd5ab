import common from '../../locales/da/common.json';
import questions from '../../locales/da/questions.json?part=benefit';
import schemes from '../../locales/da/schemes.json';
import terms from '../../locales/da/terms.json';
import { createTexts, type TextTree } from './texts.ts';

/** The languages of the guide, each with its own name and the direction it is written in. */
export const languages = {
  da: { name: 'Dansk', direction: 'ltr' },
  en: { name: 'English', direction: 'ltr' },
} as const;

export type Language = keyof typeof languages;

/** The one that counts, and the one that is there at once. */
export const DANISH: Language = 'da';

/** What the start page and the first question need; the rest is fetched when it is asked for. */
const FIRST_FILES = { common, questions, schemes, terms };

/** One file for each language: what is fetched in many takes a phone longer. */
const LATER_TEXTS = {
  da: () => import('./texts-da.ts'),
  en: () => import('./texts-en.ts'),
} satisfies Record<Language, () => Promise<{ default: Record<string, TextTree> }>>;

export const texts = createTexts();
for (const [file, tree] of Object.entries(FIRST_FILES)) texts.add(DANISH, file, tree);

/** Fetches the texts of a language that are not there yet. Once for each language. */
export function loadLanguage(language: Language): Promise<void> {
  const known = loading.get(language);
  if (known) return known;
  const load = fetchLanguage(language);
  loading.set(language, load);
  load.catch(() => loading.delete(language));
  return load;
}

const loading = new Map<Language, Promise<void>>();

async function fetchLanguage(language: Language): Promise<void> {
  const { default: files } = await LATER_TEXTS[language]();
  for (const [path, tree] of Object.entries(files))
    texts.add(language, /([^/]+)\.json$/.exec(path)![1]!, tree);
}
