import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageData } from './language-data.ts';
import type { TextTree } from './texts.ts';
import { officialNames } from './official-names.ts';
import { shownTexts, type Lock, type Texts, type Translation } from './translation.ts';
import { NO_WORDS, type Glossary, type WordList } from './word-list.ts';

const DANISH = 'da';
/** What is for editors is shown in it where a language has none of its own. */
const ENGLISH = 'en';
const LANGUAGE = 'language';
const LOCK = 'lock';
const SAME = 'same-as-danish';
const WORD_LIST = 'word-list';
const GLOSSARY = 'glossary';
/** What lies beside the texts of a language, and is none. */
const NO_TEXTS = [LANGUAGE, LOCK, SAME, WORD_LIST, GLOSSARY];

/** The name in a file of texts below which drafts of a law have theirs, by draft. */
export const DRAFTS = 'drafts';

/** A language as its folder holds it. */
export interface Locale extends Translation {
  readonly texts: Texts;
  /** What the texts would be if a draft of a law were adopted, by draft: those alone that it writes. */
  readonly drafts: Readonly<Record<string, Texts>>;
  /** Nothing where the folder has no `language.json`. */
  readonly language: LanguageData | undefined;
  readonly wordList: WordList;
  readonly glossary: Glossary | undefined;
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
  const files = filesOf(folder).map((file) => [file, read<TextTree>(file)!] as const);
  return {
    texts: Object.fromEntries(files.map(([file, tree]) => [file, withoutDrafts(tree)])),
    drafts: draftsOf(files),
    language: read<LanguageData>(LANGUAGE),
    wordList: read<WordList>(WORD_LIST) ?? NO_WORDS,
    glossary: read<Glossary>(GLOSSARY),
    lock: read<Lock>(LOCK) ?? {},
    sameAsDanish: read<readonly string[]>(SAME) ?? [],
  };
}

/** The files of texts that only editors read: a language without them is whole, and shows English there. */
export const readForEditors = (locales: string): readonly string[] =>
  readJson<readonly string[]>(locales, 'for-editors') ?? [];

/** The language in which who reads another one is shown what is for editors: it, or English. */
export function languageForEditors(locales: string, id: string): string {
  const files = filesOf(join(locales, id));
  return readForEditors(locales).every((file) => files.includes(file)) ? id : ENGLISH;
}

/** Finds the official Danish names of `official-names.txt`. */
export const readOfficialNames = (locales: string): RegExp =>
  officialNames(readFileSync(join(locales, 'official-names.txt'), 'utf8'));

/** What is known of a language. @throws where its folder has no `language.json` */
export function readLanguage(locales: string, id: string): LanguageData {
  const language = readJson<LanguageData>(join(locales, id), LANGUAGE);
  if (!language) throw new Error(`locales/${id} has no language.json`);
  return language;
}

/** What a reader of a language is shown, without what is for editors: see `shownTexts`. */
export const readShown = (locales: string, id: string): Texts =>
  shownOf(locales, id, (file) => !readForEditors(locales).includes(file));

/** What an editor is shown besides, in the language that `languageForEditors` names. */
export const readShownToEditors = (locales: string, id: string): Texts =>
  shownOf(locales, id, (file) => readForEditors(locales).includes(file));

function shownOf(locales: string, id: string, isMeant: (file: string) => boolean): Texts {
  const meant = (texts: Texts): Texts =>
    Object.fromEntries(Object.entries(texts).filter(([file]) => isMeant(file)));
  const danish = meant(readLocale(join(locales, DANISH)).texts);
  if (id === DANISH) return danish;
  const { texts, lock } = readLocale(join(locales, id));
  return shownTexts(id, meant(texts), lock, danish);
}

const withoutDrafts = (tree: TextTree): TextTree =>
  Object.fromEntries(Object.entries(tree).filter(([name]) => name !== DRAFTS));

function draftsOf(files: readonly (readonly [string, TextTree])[]): Locale['drafts'] {
  const drafts: Record<string, Record<string, TextTree>> = {};
  for (const [file, { [DRAFTS]: marked }] of files)
    for (const [draft, tree] of Object.entries(marked ?? {}))
      (drafts[draft] ??= {})[file] = tree as TextTree;
  return drafts;
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
