import { readdirSync, readFileSync } from 'node:fs';
import { calculators, inputs } from '../../../flows/calculators.ts';
import { editions } from '../../../flows/editions.ts';
import { employerSheet } from '../../../flows/employer.ts';
import { municipalities } from '../../../flows/municipalities.ts';
import { questions } from '../../../flows/questions.ts';
import { sources } from '../../../flows/sources.ts';
import type { Day } from '../../language/day.ts';
import { rulesLocks } from '../../rules/editions.ts';
import { linkCodes } from '../../rules/link-codes.ts';
import { numbers } from '../../rules/numbers.ts';
import { personas } from '../../rules/people.ts';
import { rules } from '../../rules/rules.ts';
import { points } from '../../rules/tables.ts';
import type { TextTree } from '../../text/texts.ts';
import type { World } from './world.ts';

/** The project's own folder. */
export const root = new URL('../../../', import.meta.url);
/** The language that counts comes first. */
const DANISH = 'da';

/** The project's own rules, texts and code. */
export function projectWorld(today: Day): World {
  const languages = readdirSync(new URL('locales/', root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted((a, b) => (a === DANISH ? -1 : b === DANISH ? 1 : a.localeCompare(b)));
  const texts = Object.fromEntries(
    languages.map((language) => [language, textsOfLanguage(language)]),
  );
  return {
    ...rules,
    questions,
    sources,
    points,
    personas,
    employerSheet,
    calculators,
    inputs,
    linkCodes,
    editions,
    rulesLocks,
    municipalities,
    numbers,
    texts,
    officialTerms: officialTerms(),
    code: codeBelow(new URL('src/', root)),
    today,
  };
}

function textsOfLanguage(language: string): Record<string, TextTree> {
  const folder = new URL(`locales/${language}/`, root);
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as TextTree,
    ]),
  );
}

function officialTerms(): ReadonlySet<string> {
  const file = readFileSync(new URL('locales/official-terms.txt', root), 'utf8');
  return new Set(file.split('\n').filter(Boolean));
}

function codeBelow(folder: URL): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|svelte)$/.test(file))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
}
