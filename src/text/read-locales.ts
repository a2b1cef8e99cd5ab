import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageData } from './language-data.ts';
import type { TextTree } from './texts.ts';
import { NO_WORDS, type WordList } from './word-list.ts';
import { shownTexts, type Lock, type Shown, type Texts, type Translation } from './translation.ts';

const DANISH = 'da';
const LANGUAGE = 'language';
const LOCK = 'lock';
const SAME = 'same-as-danish';
const WORD_LIST = 'word-list';
/** What lies beside the texts of a language, and is none. */
const NO_TEXTS = [LANGUAGE, LOCK, SAME, WORD_LIST];

/** A language as its folder holds it. */
export interface Locale extends Translation {
  readonly texts: Texts;
  /** Nothing where the folder has no `language.json`. */
  readonly language: LanguageData | undefined;
  readonly wordList: WordList;
}

/** Every language of a folder of languages, Danish first. */
export function readLocales(locales: string): Readonly<Record<string, Locale>> {
  const ids = readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted((a, b) => Number(b === DANISH) - Number(a === DANISH) || (a < b ? -1 : 1));
  return Object.fromEntries(ids.map((id) => [id, readLocale(join(locales, id))]));
}

/** Reads the folder of one language. */
function readLocale(folder: string): Locale {
  const read = <Held>(name: string): Held | undefined => readJson<Held>(folder, name);
  return {
    texts: Object.fromEntries(filesOf(folder).map((file) => [file, read<TextTree>(file)!])),
    language: read<LanguageData>(LANGUAGE),
    wordList: read<WordList>(WORD_LIST) ?? NO_WORDS,
    lock: read<Lock>(LOCK) ?? {},
    sameAsDanish: read<readonly string[]>(SAME) ?? [],
  };
}

/** What a reader of a language is shown: see `shownTexts`. */
export function readShown(locales: string, id: string): Shown {
  const { texts: danish } = readLocale(join(locales, DANISH));
  if (id === DANISH) return { texts: danish, hasDanish: false };
  const { texts, lock } = readLocale(join(locales, id));
  return shownTexts(id, texts, lock, danish);
}

/** Where the lock of a language lies. */
export const lockFile = (locales: string, id: string): string => join(locales, id, `${LOCK}.json`);

/** The names of a language's files of texts, without `.json`. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''))
    .filter((file) => !NO_TEXTS.includes(file));

function readJson<Held>(folder: string, name: string): Held | undefined {
  const file = join(folder, `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Held) : undefined;
}
