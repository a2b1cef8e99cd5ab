import type { Change, Edit } from './change.ts';

/** Puts one place of a file otherwise. @throws where the place is not there once */
export const replaced = (file: string, old: string, now: string): Edit => ({
  file,
  by: (text) => {
    const parts = text.split(old);
    if (parts.length !== 2)
      throw new Error(
        `${file} has ${parts.length - 1} times, so the invented change no longer finds its place; mend tests/year-of-law/changes: ${old}`,
      );
    return parts.join(now);
  },
});

/** Writes something behind one place of a file. */
export const behind = (file: string, place: string, more: string): Edit =>
  replaced(file, place, place + more);

/** Writes something into the list that ends the file: another persona, another day. */
export const atTheEnd = (file: string, end: string, more: string): Edit => ({
  file,
  by: (text) => {
    if (!text.trimEnd().endsWith(end)) throw new Error(`${file} does not end with ${end}`);
    return `${text.trimEnd().slice(0, -end.length)}${more}${end}\n`;
  },
});

/** Writes something before all else that a file of texts holds. */
export const atTheTop = (file: string, more: string): Edit => ({
  file,
  by: (json) => json.replace('{\n', () => `{\n${more}`),
});

/** Sets a text of a language. @param path its key in the file, as `points.length` */
export const text = (language: string, file: string, path: string, words: string): Edit => ({
  file: `locales/${language}/${file}.json`,
  by: (json) => {
    interface Tree {
      [key: string]: Tree | string;
    }
    const tree = JSON.parse(json) as Tree;
    const keys = path.split('.');
    const last = keys.pop()!;
    const parent = keys.reduce((at, key) => at[key] as Tree, tree);
    parent[last] = words;
    return `${JSON.stringify(tree, null, 2)}\n`;
  },
});

/** A day on which something changes, so that rows and figures may begin on it. */
export const dayOfChange = (day: string, source: string): Edit =>
  behind(
    'flows/days.ts',
    "'2026-06-30': { why: 'law', source: cite('lov-616-2026') },\n",
    `  '${day}': { why: 'law', source: cite('${source}') },\n`,
  );

/** The day on which the invented editions are made. */
const EDITED_ON = '2026-12-02';

/** Recipe 8: an edition that names the schemes, and a sentence to those who open an older link. */
const edition = (
  number: number,
  schemes: readonly string[],
  news: { readonly da: string; readonly en: string },
): readonly Edit[] => [
  atTheEnd(
    'flows/editions.ts',
    '];',
    `  { number: ${number}, day: '${EDITED_ON}', schemes: ${JSON.stringify(schemes)} },\n`,
  ),
  text('da', 'editions', String(number), news.da),
  text('en', 'editions', String(number), news.en),
];

/** The schemes in which somebody is told something new. */
export const newsForOf = ({ news, newsFor, scheme }: Change): readonly string[] =>
  news ? (newsFor ?? [scheme]) : [];

/** All that is written by hand: the change, and the edition that tells of it. */
export const editsOf = (change: Change, number: number): readonly Edit[] => [
  ...change.edits,
  ...(change.news ? edition(number, newsForOf(change), change.news) : []),
];
