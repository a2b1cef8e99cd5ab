import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLocales } from '../text/read-locales.ts';
import { root } from './check/project-world.ts';
import { readAct } from './acts/read-act.ts';

/**
 * `npm run act -- <source> <file>`: notes which sections a text of law has, which numbers each of them
 * names, in `flows/acts/<source>.json`. The text itself stays where it is: it is the law's.
 */
const [source, file] = process.argv.slice(2);
if (source === undefined || file === undefined) {
  console.error('act: name the source (its id in flows/sources.ts), and the file with its text.');
  process.exitCode = 1;
} else {
  const danish = readLocales(fileURLToPath(new URL('locales', root)))['da']!;
  const facts = readAct(readFileSync(file, 'utf8'), danish.wordList.numbers);
  const lines = Object.entries(facts).map(
    ([id, section]) => `  ${JSON.stringify(id)}: ${JSON.stringify(section)}`,
  );
  writeFileSync(new URL(`flows/acts/${source}.json`, root), `{\n${lines.join(',\n')}\n}\n`);
  console.log(`act: ${lines.length} sections of "${source}"`);
}
