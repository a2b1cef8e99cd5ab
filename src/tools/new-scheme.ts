import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { addMonths, dayInDenmark } from '../language/day.ts';
import { linkCodes } from '../rules/link-codes.ts';
import { languageNames } from '../text/known-languages.ts';
import { root } from './check/project-world.ts';
import { filesOf } from './new-scheme/files.ts';

/**
 * `npm run new-scheme -- <id>`: writes the folder of a scheme with a persona for each outcome, and its
 * empty texts; then says what is left to do. It changes no file that is there.
 */
const {
  positionals: [id = ''],
} = parseArgs({ allowPositionals: true });
const MONTHS_UNTIL_REVIEW = 12;

const fail = (what: string): void => {
  console.error(`new-scheme: ${what}`);
  process.exitCode = 1;
};

/** The first code of one sign that no run has had: links are read for ever. */
function nextLinkCode(): string {
  const taken = Object.values(linkCodes.runs);
  const codes = Array.from({ length: 36 * 36 }, (_, i) => i.toString(36));
  return codes.find((code) => !taken.includes(code))!;
}

function write(): void {
  const today = dayInDenmark(new Date());
  const files = filesOf({
    id,
    linkCode: nextLinkCode(),
    today,
    reviewBy: addMonths(today, MONTHS_UNTIL_REVIEW),
    languages: Object.keys(languageNames),
  });
  for (const { path, text } of files) {
    const file = new URL(path, root);
    mkdirSync(dirname(file.pathname), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
  console.log(`
Left to do:
1. A line '${id}' in flows/schemes.ts, at its place in the overview; support comes last.
2. Its plain name in locales/*/schemes.json.
3. The rows, sources and people of flows/${id}/, and the empty texts.
4. An edition that names it (flows/editions.ts, locales/*/editions.json).
5. A second reading by another hand (tests/independent-reading).
\`npm run check:flows\` lists what is missing of it; \`-- --write\` writes edition.json in the end.`);
}

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
  fail(`"${id}" is no id. Write it in small letters with hyphens: ferry-card.`);
else if (existsSync(new URL(`flows/${id}/`, root))) fail(`flows/${id}/ is there already.`);
else write();
