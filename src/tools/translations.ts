import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lockFile, readForEditors, readLocales, type Locale } from '../text/read-locales.ts';
import type { Lock, Texts } from '../text/translation.ts';
import { danishThen, gitIn } from './translations/danish-then.ts';
import { newLock } from './translations/new-lock.ts';
import { translatedTexts, type Translated } from './translations/open-texts.ts';
import { csvOf, readCsv, rowsOf } from './translations/table.ts';
import { take } from './translations/take.ts';

/**
 * `npm run translations -- <language>`: the texts that are missing, or made from a Danish text that has
 * changed, with the Danish of then and of now.
 * - `--csv FILE` writes them as a table to fill; with `--all` every text of the language.
 * - `--take FILE` takes a filled table back, all of it or nothing.
 * - `--note KEY…` notes that these texts say what the Danish of now says. A key may be a text
 *   (`common:start.title`) or what several begin with (`common`); `--all` stands for every text.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean', default: false },
    csv: { type: 'string' },
    take: { type: 'string' },
    note: { type: 'boolean', default: false },
  },
});
const folder = fileURLToPath(new URL('../..', import.meta.url));
const locales = join(folder, 'locales');
const [id = '', ...keys] = positionals;
const { da: danish, ...others } = readLocales(locales);
const locale = others[id];

function fail(what: string): void {
  console.error(`translations: ${what}`);
  process.exitCode = 1;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const writeLock = (lock: Lock): void => writeFileSync(lockFile(locales, id), json(lock));

function note(own: Locale, danishTexts: Texts): void {
  if (keys.length === 0 && !values.all)
    return fail('name the texts that say what the Danish says, or --all.');
  const { lock, noted, unknown } = newLock(own, danishTexts, values.all ? 'all' : keys);
  for (const key of unknown) fail(`"${key}" is no Danish text, and none begins with it.`);
  writeLock(lock);
  console.log(`translations: ${noted} texts of "${id}" are noted as made from the Danish of now`);
}

function takeBack(file: string, own: Locale, from: Locale): void {
  const { rows, faults } = readCsv(readFileSync(file, 'utf8'));
  const taken =
    faults.length > 0
      ? { refused: faults }
      : take(rows, {
          language: id,
          danish: from.texts,
          own: own.texts,
          lock: own.lock,
          sameAsDanish: own.sameAsDanish,
          wordLists: { danish: from.wordList, own: own.wordList },
          forEditors: readForEditors(locales),
        });
  if ('refused' in taken) {
    for (const fault of taken.refused) fail(fault);
    return fail(`nothing is taken of ${file}: mend these ${taken.refused.length} first.`);
  }
  for (const [name, tree] of Object.entries(taken.texts))
    if (JSON.stringify(tree) !== JSON.stringify(own.texts[name]))
      writeFileSync(join(locales, id, `${name}.json`), json({ ...tree, ...draftsIn(own, name) }));
  writeLock(taken.lock);
  console.log(`translations: ${taken.taken} texts of "${id}" are taken`);
}

/** What a file says of drafts of a law stays below them. */
const draftsIn = ({ drafts }: Locale, file: string): object => {
  const own = Object.entries(drafts).filter(([, files]) => file in files);
  return own.length === 0
    ? {}
    : { drafts: Object.fromEntries(own.map(([draft, files]) => [draft, files[file]])) };
};

function list(own: Locale, danishTexts: Texts): void {
  const texts = translatedTexts(id, own, danishTexts, readForEditors(locales));
  const open = texts.filter(({ state }) => values.all || state !== 'holds');
  const thenOf = danishThen(gitIn(folder));
  const rows = rowsOf(id, open, ({ unit }: Translated) => thenOf(unit, own.lock[unit] ?? ''));
  if (values.csv !== undefined) writeFileSync(values.csv, csvOf(rows));
  else
    for (const row of rows)
      console.log(
        Object.entries(row)
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (name === 'key' ? text : `  ${name}: ${text}`))
          .join('\n'),
      );
  const count = (state: Translated['state']): number =>
    texts.filter((text) => text.state === state).length;
  console.log(
    `translations: of ${texts.length} texts of "${id}", ${count('missing')} are missing and ${count('stale')} made from another Danish text`,
  );
}

if (!danish || !locale)
  fail(`no language "${id}" that is translated. One of: ${Object.keys(others).join(', ')}.`);
else if (values.note) note(locale, danish.texts);
else if (values.take !== undefined) takeBack(values.take, locale, danish);
else list(locale, danish.texts);
