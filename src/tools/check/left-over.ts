import { officialNames } from '../../text/official-names.ts';
import { danishOf, keyOfForm, unitsIn } from '../../text/translation.ts';
import type { Fault } from './fault.ts';
import type { World } from './world.ts';

const ENGLISH = 'en';
/** A text may be so many times as long as the Danish one, and so many signs more. */
const LONGEST = 1.6;
const SIGNS_MORE = 30;
/** A short one can be much longer: "Ja" is "Yes". */
const SHORT = 40;
/** So many words in a row, the same as in another language, are no accident. */
const WORDS = 3;
/** Letters that no other language of the guide has. */
const DANISH_LETTER = /[æøå]/i;
const LATIN_LETTER = /\p{Script=Latin}/u;
const SET_BY_THE_GUIDE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Stands where a plug or an official name stood. */
const GAP = '|';

/** A text of a translation, one form of it, and those that it could have been left in. */
interface Said {
  readonly language: string;
  readonly text: string;
  readonly danish: string;
  readonly english: string;
}

/** The words of a text, without official names and what is the same in every language. */
type WordsOf = (text: string) => readonly string[];

/**
 * What was left in Danish or English in a translation, besides official names and what is the same in
 * every language; texts that are much longer than the Danish ones; and signs that the guide sets itself.
 */
export function checkLeftOver(world: World): readonly Fault[] {
  const [danish, ...others] = Object.keys(world.texts);
  if (danish === undefined) return [];
  const names = officialNames(world.officialNames.join('\n'));
  const everywhere = new Set(world.untranslated);
  const wordsOf: WordsOf = (text) =>
    (text.replace(names, ` ${GAP} `).match(/[\p{L}\p{M}\p{N}]+|\|/gu) ?? []).filter(
      (word) => !everywhere.has(word),
    );
  return others.flatMap((language) =>
    saidIn(language, danish, world).flatMap(({ where, ...said }) =>
      [...leftOver(said, wordsOf), ...outOfBounds(said)].map((what) => ({
        kind: 'left-over',
        where,
        what,
        todo: TODO,
      })),
    ),
  );
}

const TODO =
  'Say it in the language, and as short. An official Danish name goes into locales/official-names.txt, what nobody translates into locales/untranslated.txt; signs of direction are set by the guide.';

/** What a reader of a language is told, save what is rightly the Danish text. */
function saidIn(language: string, danish: string, { texts, translations, forEditors }: World) {
  const source = unitsIn(texts[danish]!);
  const english = unitsIn(language === ENGLISH ? {} : (texts[ENGLISH] ?? {}));
  const left = new Set(translations[language]?.sameAsDanish);
  return [...unitsIn(texts[language]!)].flatMap(([unit, forms]) => {
    const danishForms = source.get(unit);
    if (!danishForms || left.has(unit) || forEditors.includes(unit.split(':')[0]!)) return [];
    return Object.entries(forms).map(([form, text]): Said & { where: string } => {
      const [file = '', key = ''] = keyOfForm(unit, form).split(':');
      return {
        where: `locales/${language}/${file}.json, "${key}"`,
        language,
        text,
        danish: danishOf(danishForms, form),
        english: danishOf(english.get(unit) ?? {}, form),
      };
    });
  });
}

function leftOver({ language, text, danish, english }: Said, wordsOf: WordsOf): readonly string[] {
  const words = wordsOf(text);
  const isLatin = new Intl.Locale(language).maximize().script === 'Latn';
  return [
    ...words
      .filter((word) => (isLatin ? DANISH_LETTER : LATIN_LETTER).test(word))
      .map((word) => `says "${word}", which is no word of the language`),
    ...[danish, english]
      .flatMap((other) => sharedRow(words, wordsOf(other)) ?? [])
      .map((row) => `says "${row}", which was left untranslated`),
  ];
}

const outOfBounds = ({ text, danish }: Said): readonly string[] => [
  ...(danish.length > SHORT && text.length > danish.length * LONGEST + SIGNS_MORE
    ? [`is ${text.length} signs long, the Danish ${danish.length}`]
    : []),
  ...(SET_BY_THE_GUIDE.test(text) ? ['holds a sign of direction'] : []),
];

/** The first words in a row that stand in both; a name or a number ends a row. */
function sharedRow(words: readonly string[], other: readonly string[]): string | undefined {
  const rows = new Set(rowsOf(other));
  return rowsOf(words).find((row) => rows.has(row));
}

const rowsOf = (words: readonly string[]): readonly string[] =>
  words
    .map((_, at) => words.slice(at, at + WORDS))
    .filter((row) => row.length === WORDS && row.every((word) => /\p{L}/u.test(word)))
    .map((row) => row.join(' ').toLowerCase());
