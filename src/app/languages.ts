import common from '../../locales/da/common.json';
import questions from '../../locales/da/questions.json?part=benefit';
import schemes from '../../locales/da/schemes.json';
import terms from '../../locales/da/terms.json';
import { createTexts, type TextTree } from '../text/texts.ts';

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

const files = import.meta.glob<TextTree>(
  ['../../locales/*/*.json', '!../../locales/da/{common,schemes,terms}.json'],
  { import: 'default' },
);

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
  const wanted = Object.entries(files).flatMap(([path, load]) => {
    const [, of, file] = /locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    return of === language && file !== undefined ? [{ file, load }] : [];
  });
  const loaded = await Promise.all(
    wanted.map(async ({ file, load }) => ({ file, tree: await load() })),
  );
  for (const { file, tree } of loaded) texts.add(language, file, tree);
}
