import { addLanguage, languageNames, type Language } from './known-languages.ts';
import type { LanguageData } from './language-data.ts';

const found = import.meta.glob<LanguageData>('../../locales/*/language.json', {
  eager: true,
  import: 'default',
});

/**
 * What is known of every language, Danish first: for the build, command lines and tests. A page is told
 * of a language with its texts.
 */
export const languages: Readonly<Record<Language, LanguageData>> = Object.fromEntries(
  Object.keys(languageNames).map((id) => [id, found[`../../locales/${id}/language.json`]!]),
);

for (const [id, data] of Object.entries(languages)) addLanguage(id, data);
