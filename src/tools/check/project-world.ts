import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { daysOfChange } from '../../../flows/days.ts';
import { calculators, inputs } from '../../../flows/calculators.ts';
import { doors } from '../../../flows/doors.ts';
import { editions } from '../../../flows/editions.ts';
import { employerSheet } from '../../../flows/employer.ts';
import { firms } from '../../../flows/firms.ts';
import { municipalities } from '../../../flows/municipalities.ts';
import { municipalitySites } from '../../../flows/municipality-sites.ts';
import { questions } from '../../../flows/questions.ts';
import { sources } from '../../../flows/sources.ts';
import type { ActFacts, Acts } from '../../language/acts.ts';
import type { Day } from '../../language/day.ts';
import { drafts } from '../../../flows/drafts.ts';
import { marks } from '../../../flows/drafts.ts?marks';
import { rulesLocks } from '../../rules/editions.ts';
import { linkCodes } from '../../rules/link-codes.ts';
import { numbers } from '../../rules/numbers.ts';
import { personas } from '../../rules/people.ts';
import { reviews } from '../../rules/reviews.ts';
import { rules } from '../../rules/rules.ts';
import { points } from '../../rules/tables.ts';
import { readForEditors, readLocales, type Locale } from '../../text/read-locales.ts';
import { READINGS, type Readings } from '../claims/readings.ts';
import { KEY_TYPES, type World } from './world.ts';

/** The project's own folder. */
export const root = new URL('../../../', import.meta.url);

/** The project's own rules, texts and code. */
export function projectWorld(today: Day): World {
  const folder = fileURLToPath(new URL('locales', root));
  const locales = readLocales(folder);
  const of = <Part>(part: (locale: Locale) => Part): Readonly<Record<string, Part>> =>
    Object.fromEntries(Object.entries(locales).map(([id, locale]) => [id, part(locale)]));
  return {
    ...rules,
    questions,
    sources,
    acts: projectActs(),
    readings: readJson<Readings>(READINGS),
    daysOfChange,
    points,
    personas,
    firms,
    employerSheet,
    calculators,
    inputs,
    linkCodes,
    editions,
    rulesLocks,
    reviews,
    municipalities,
    municipalitySites,
    doors,
    numbers,
    texts: of(({ texts }) => texts),
    languages: of(({ language }) => language),
    wordLists: of(({ wordList }) => wordList),
    glossaries: of(({ glossary }) => glossary),
    ...listsOfNames(),
    forEditors: readForEditors(folder),
    translations: of(({ lock, sameAsDanish }) => ({ lock, sameAsDanish })),
    officialTerms: new Set(linesOf('locales/official-terms.txt')),
    drafts,
    draftMarks: marks,
    code: codeBelow(new URL('src/', root)) + codeBelow(new URL('flows/', root)),
    today,
  };
}

const listsOfNames = () => ({
  glossaryTerms: linesOf('locales/glossary-terms.txt'),
  officialNames: linesOf('locales/official-names.txt'),
  untranslated: linesOf('locales/untranslated.txt'),
});

const readJson = <Held>(file: string): Held =>
  JSON.parse(readFileSync(new URL(file, root), 'utf8')) as Held;

/** The acts of `flows/acts`, by their sources. */
const projectActs = (): Acts =>
  Object.fromEntries(
    readdirSync(new URL('flows/acts/', root)).map((file) => [
      file.replace('.json', ''),
      readJson<ActFacts>(`flows/acts/${file}`),
    ]),
  );

const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(file, root), 'utf8').split('\n').filter(Boolean);

function codeBelow(folder: URL): string {
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      // The types of the keys name each of them, used or not.
      .filter((file) => /\.(ts|svelte)$/.test(file) && !KEY_TYPES.endsWith(file))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n')
  );
}
