import type { LanguageData } from './language-data.ts';
import type { Texts } from './translation.ts';

/** What the start page and the first question need of a language, and what is known of it. */
interface First {
  readonly language: LanguageData;
  readonly texts: Texts;
}

// One file for each part of a language: what is fetched in many takes a phone longer.
export const FIRST = import.meta.glob<First>(
  ['../../locales/*/language.json', '!../../locales/da/language.json'],
  { query: '?first', import: 'default' },
);
export const LATER = import.meta.glob<Texts>(
  ['../../locales/*/language.json', '!../../locales/da/language.json'],
  { query: '?later', import: 'default' },
);
