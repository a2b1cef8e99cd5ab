import {
  danishOf,
  formsMissing,
  formsNeeded,
  keyOfForm,
  unitsIn,
  type Forms,
  type Lock,
  type Texts,
} from '../../text/translation.ts';
import type { WordList } from '../../text/word-list.ts';
import { faultLine } from '../check/fault.ts';
import { checkMeaning } from '../check/meaning.ts';
import { checkTranslations } from '../check/translations.ts';
import { newLock } from './new-lock.ts';
import type { FilledRow } from './table.ts';
import { putText } from './put-text.ts';

/** A language with its Danish, as far as a table of texts changes it. */
export interface Languages {
  readonly language: string;
  readonly danish: Texts;
  readonly own: Texts;
  readonly lock: Lock;
  readonly sameAsDanish: readonly string[];
  readonly wordLists: { readonly danish: WordList; readonly own: WordList };
  readonly forEditors: readonly string[];
}

/** What comes of a table: the texts and the lock with it, or why it is refused. */
export type Taken =
  | { readonly refused: readonly string[] }
  | { readonly texts: Texts; readonly lock: Lock; readonly taken: number };

/**
 * Takes the rows of a table that hold a translation. All of them or none: whoever mends a table sees
 * everything that is wrong with it at once.
 */
export function take(rows: readonly FilledRow[], languages: Languages): Taken {
  const { language, danish, own, lock } = languages;
  const filled = rows.filter(({ translation }) => translation !== '');
  const known = formsOf(language, danish);
  const misfits = filled.flatMap((row) => misfit(row, known));
  if (misfits.length > 0) return { refused: misfits };

  const texts = structuredClone(own) as Texts;
  for (const { key, translation } of filled) putText(texts, key, translation, danish);
  const units = [...new Set(filled.map(({ key }) => known.get(key)!.unit))];
  const lacking = lackingForms(units, languages, texts);
  if (lacking.length > 0) return { refused: lacking };
  const after = newLock({ texts, lock }, danish, units);
  const faults = faultsOf({ ...languages, own: texts, lock: after.lock }, units);
  return faults.length > 0 ? { refused: faults } : { texts, lock: after.lock, taken: units.length };
}

interface Known {
  readonly unit: string;
  readonly danish: string;
}

/** By key, each form that the language needs. */
const formsOf = (language: string, danish: Texts): ReadonlyMap<string, Known> =>
  new Map(
    [...unitsIn(danish)].flatMap(([unit, forms]: [string, Forms]) =>
      formsNeeded(language, forms).map(
        (form) => [keyOfForm(unit, form), { unit, danish: danishOf(forms, form) }] as const,
      ),
    ),
  );

/** A row that stands beside another Danish text than that of now was filled too late. */
function misfit({ key, danish }: FilledRow, known: ReadonlyMap<string, Known>): readonly string[] {
  const text = known.get(key);
  if (!text) return [`${key}: is no text of the language. Make the table anew.`];
  return text.danish === danish
    ? []
    : [
        `${key}: the Danish is another now: "${text.danish}". Translate that, or make the table anew.`,
      ];
}

function lackingForms(
  units: readonly string[],
  { language, danish }: Languages,
  texts: Texts,
): readonly string[] {
  const [own, source] = [unitsIn(texts), unitsIn(danish)];
  return units.flatMap((unit) =>
    formsMissing(language, own.get(unit)!, source.get(unit)!).map(
      (form) => `${keyOfForm(unit, form)}: is missing. A text is taken with all its forms.`,
    ),
  );
}

/** What the checks of the project say of the texts that were taken. */
function faultsOf(
  { language, danish, own, lock, sameAsDanish, wordLists, forEditors }: Languages,
  units: readonly string[],
): readonly string[] {
  const world = {
    texts: { da: danish, [language]: own },
    translations: { [language]: { lock, sameAsDanish } },
    wordLists: { da: wordLists.danish, [language]: wordLists.own },
    forEditors,
  };
  const places = units.flatMap((unit) => {
    const place = unit.replace(':', '.json, "');
    return [`${place}"`, `${place}_`];
  });
  return [...checkTranslations(world), ...checkMeaning(world)]
    .filter(({ where, isWarning }) => !isWarning && places.some((place) => where.includes(place)))
    .map(faultLine);
}
