import type { LanguageData } from './language-data.ts';

/** A language by the name of its folder; `visit/settings.ts` checks what an address names. */
export type Language = string;

/** The one that counts, and the one that is there at once. */
export const DANISH: Language = 'da';

const found = import.meta.glob<LanguageData>('../../locales/*/language.json', {
  eager: true,
  import: 'default',
});

const isDanish = (id: Language): number => Number(id === DANISH);

/** The languages of the guide: each folder of `locales/` with a `language.json`, Danish first. */
export const languages: Readonly<Record<Language, LanguageData>> = Object.fromEntries(
  Object.entries(found)
    .map(([path, data]) => [path.split('/').slice(-2)[0]!, data] as const)
    .sort(([a], [b]) => isDanish(b) - isDanish(a)),
);

/** What is known of a language that the guide has. */
export const languageOf = (id: Language): LanguageData => languages[id]!;
