import danish from '../../locales/da/language.json' with { type: 'json' };
import type { LanguageData } from './language-data.ts';

/** A language by the name of its folder; `visit/settings.ts` checks what an address names. */
export type Language = string;

/** The one that counts, and the one that is there at once. */
export const DANISH: Language = 'da';

const found = import.meta.glob<string>('../../locales/*/language.json', {
  eager: true,
  import: 'name',
});

const isDanish = (id: Language): number => Number(id === DANISH);

/** Each language of the guide by its own name: each folder of `locales/` with a `language.json`, Danish first. */
export const languageNames: Readonly<Record<Language, string>> = Object.fromEntries(
  Object.entries(found)
    .map(([path, name]) => [path.split('/').slice(-2)[0]!, name] as const)
    .sort(([a], [b]) => isDanish(b) - isDanish(a)),
);

const known: Record<Language, LanguageData> = { [DANISH]: danish as LanguageData };

/** Makes known what `language.json` says: that of Danish is there, each other comes with its texts. */
export const addLanguage = (id: Language, data: LanguageData): void => {
  known[id] = data;
};

/** What is known of a language whose texts are there. */
export const languageOf = (id: Language): LanguageData => known[id]!;
