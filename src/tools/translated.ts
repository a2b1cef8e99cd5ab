import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lockFile, readLocales } from '../text/read-locales.ts';
import { newLock } from './translated/new-lock.ts';

/**
 * `npm run translated -- <language> <keys…>`: notes that these texts were translated from the Danish
 * ones of now. A key may be a text (`common:start.title`), or what several begin with (`common`);
 * `--all` stands for every text of the language.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false } },
});
const locales = fileURLToPath(new URL('../../locales', import.meta.url));
const [id = '', ...keys] = positionals;
const { da: danish, ...others } = readLocales(locales);
const locale = others[id];

function fail(what: string): void {
  console.error(`translated: ${what}`);
  process.exitCode = 1;
}

if (!danish || !locale) {
  fail(`no language "${id}" that is translated. One of: ${Object.keys(others).join(', ')}.`);
} else if (keys.length === 0 && !values.all) {
  fail('name the texts that were translated, or --all. "npm run check:flows" lists what is stale.');
} else {
  const { lock, noted, unknown } = newLock(locale, danish.texts, values.all ? 'all' : keys);
  for (const key of unknown) fail(`"${key}" is no Danish text, and none begins with it.`);
  writeFileSync(lockFile(locales, id), `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`translated: ${noted} texts of "${id}" are noted as made from the Danish of now`);
}
