import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { dressed } from '../src/text/official-names.ts';
import {
  languageForEditors,
  readLanguage,
  readLocales,
  readOfficialNames,
  readShown,
  readShownToEditors,
} from '../src/text/read-locales.ts';
import type { TextTree } from '../src/text/texts.ts';
import type { Texts } from '../src/text/translation.ts';

const ASKED = /^(.*\/language\.json)\?(first|later|editors)$/;
/** Not `.json`, so that nothing else takes it for JSON; the built file is called by it. */
const FOUND = /^\0(.*)\/(first-|editors-)?texts-([\w-]+)$/;

/**
 * What the start page and the first question need, by file: names at its top, or all but some, so
 * that a new text is there too early rather than too late.
 */
type First = Readonly<Record<string, readonly string[] | { readonly allBut: readonly string[] }>>;
const DANISH = 'da';
const QUESTIONS = 'questions';

/**
 * `import('locales/pl/language.json?later')` gives the texts of a language in one file, with Danish
 * ones in place of those whose translation does not hold, and official names marked as Danish.
 * `?first` gives the part that `locales/first.json` names, and beside it, in a language other than
 * Danish, what is known of the language. Each text is in one of them, save the first question. `?editors` gives the files that
 * `locales/for-editors.json` names, and the language that they are in.
 */
export const textsOfLanguage = (): Plugin => ({
  name: 'texts-of-language',
  enforce: 'pre',
  async resolveId(asked, importer) {
    const [, file, part] = ASKED.exec(asked) ?? [];
    if (file === undefined) return null;
    const found = await this.resolve(file, importer);
    if (!found) return null;
    const folder = dirname(found.id);
    const [locales, language] = [dirname(folder), basename(folder)];
    if (part === 'editors')
      return `\0${locales}/editors-texts-${languageForEditors(locales, language)}`;
    return `\0${locales}/${part === 'first' ? 'first-' : ''}texts-${language}`;
  },
  load(id) {
    const [, locales, part, language] = FOUND.exec(id) ?? [];
    if (locales === undefined || language === undefined) return null;
    for (const file of filesBelow(locales, language)) this.addWatchFile(file);
    if (part === 'editors-') {
      const texts = dressedFor(locales, language, readShownToEditors(locales, language));
      return `export default { language: '${language}', texts: ${literal(texts)} };`;
    }
    const first = JSON.parse(readFileSync(join(locales, 'first.json'), 'utf8')) as First;
    const texts = dressedFor(locales, language, readShown(locales, language));
    checkFirst(readShown(locales, DANISH), first);
    if (part !== 'first-') return `export default ${literal(withoutFirst(texts, first))};`;
    const ofFirst = firstOf(texts, first);
    return `export default ${JSON.stringify(
      language === DANISH ? ofFirst : { language: readLanguage(locales, language), texts: ofFirst },
    )};`;
  },
});

/** The texts of a language as the pages are given them. */
function dressedFor(locales: string, language: string, shown: Texts): Texts {
  if (language === DANISH) return shown;
  const { direction } = readLanguage(locales, language);
  return dressed(shown, readOfficialNames(locales), direction) as Texts;
}

/** The language of whose texts a built file holds a part, by the modules that it was made from. */
export const languageOfChunk = (moduleIds: readonly string[]): string | undefined =>
  moduleIds
    .map((id) => FOUND.exec(id) ?? [])
    .find(([found, , part]) => found && part !== 'editors-')?.[3];

/** What one file of texts says in each language: for scripts that are built beside the guide. */
export const textsOfFile = (locales: string, file: string): Readonly<Record<string, TextTree>> =>
  Object.fromEntries(
    Object.keys(readLocales(locales)).map((id) => [id, readShown(locales, id)[file]!]),
  );

const filesBelow = (locales: string, language: string): readonly string[] =>
  ['', DANISH, language].flatMap((folder) =>
    readdirSync(join(locales, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(locales, folder, name)),
  );

/** So much JSON is read faster from a string than as code. */
const literal = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

const firstOf = (texts: Texts, first: First): Texts =>
  Object.fromEntries(
    Object.keys(first).map((file) => {
      const tree = pick(texts[file]!, (name) => isIn(first, file, name));
      return [file, file === QUESTIONS ? withoutReasons(tree) : tree];
    }),
  );

/** Why an answer leads where it does is said with a result: the question comes whole with the later texts. */
const withoutReasons = (tree: TextTree): TextTree =>
  Object.fromEntries(
    Object.entries(tree)
      .filter(([name]) => name !== 'because')
      .map(([name, inner]) => [name, typeof inner === 'string' ? inner : withoutReasons(inner)]),
  );

const withoutFirst = (texts: Texts, first: First): Texts =>
  Object.fromEntries(
    Object.entries(texts)
      .map(
        ([file, tree]) =>
          [file, pick(tree, (name) => file === QUESTIONS || !isIn(first, file, name))] as const,
      )
      .filter(([, tree]) => Object.keys(tree).length > 0),
  );

function isIn(first: First, file: string, name: string): boolean {
  const part = first[file] ?? [];
  return 'allBut' in part ? !part.allBut.includes(name) : part.includes(name);
}

/** A name that stands nowhere is a slip of the pen. */
function checkFirst(texts: Texts, first: First): void {
  for (const [file, part] of Object.entries(first))
    for (const name of 'allBut' in part ? part.allBut : part)
      if (!texts[file]?.[name])
        throw new Error(
          `locales/first.json: ${file}.json has no "${name}". Name what stands there.`,
        );
}

const pick = (tree: TextTree, isMeant: (name: string) => boolean): TextTree =>
  Object.fromEntries(Object.entries(tree).filter(([name]) => isMeant(name)));
