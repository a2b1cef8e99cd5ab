import { render } from 'svelte/server';
import { DANISH, languageNames, languageOf, texts, type Language } from '../text/languages.ts';
import { folderOf, fileOf, LIST, NOT_FOUND, START } from './addresses.ts';
import { bodyOf } from './body.ts';
import NotFound from './NotFound.svelte';
import type { BuiltPage } from './pages.ts';

/** What is said in one language to those who come to a missing page. */
export interface LostWords {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly help: string;
  /** To files, each seen from the folder of the guide. */
  readonly links: readonly { readonly file: string; readonly text: string }[];
}

/**
 * The page that a host shows for what it lacks, at whatever address: a host with one for all languages
 * shows the Danish one, so each says all. Every language must have been loaded.
 */
export function notFoundPage(language: Language): BuiltPage {
  const others = Object.keys(languageNames).filter((id) => id !== language);
  const words = [language, ...others].map(wordsIn);
  const { title, help } = words[0]!;
  return {
    file: `${folderOf(language)}${fileOf(NOT_FOUND)}`,
    language,
    direction: languageOf(language).direction,
    up: '',
    title: texts.translator(language)('title', { page: title }),
    description: help,
    body: bodyOf(render(NotFound, { props: { words } })),
    isShownAnywhere: true,
  };
}

function wordsIn(language: Language): LostWords {
  const t = texts.translator(language);
  const start = language === DANISH ? '' : `${folderOf(language)}${fileOf(START)}`;
  return {
    language,
    direction: languageOf(language).direction,
    title: t('not-found.title'),
    help: t('about:not-found'),
    links: [
      { file: start, text: t('not-found.start') },
      { file: `${folderOf(language)}${fileOf(LIST)}`, text: t('about:list.see') },
    ],
  };
}
