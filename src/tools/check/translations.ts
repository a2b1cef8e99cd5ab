import {
  danishOf,
  digestOf,
  formsMissing,
  formsNeeded,
  keyOfForm,
  unitsIn,
  type Forms,
  type Translation,
} from '../../text/translation.ts';
import type { Fault } from './fault.ts';
import { plugsIn } from '../../text/text-tree.ts';
import type { World } from './world.ts';

/** One text of a translation beside the Danish one. */
interface Pair {
  readonly language: string;
  /** `file:key`. */
  readonly unit: string;
  readonly own: Forms;
  readonly danish: Forms;
}

/**
 * Each language beside Danish: the same texts with the same plugs, in the plural forms that the
 * language has, made from the Danish of now. Where that is not so, the reader is shown Danish.
 */
export function checkTranslations({ texts, translations, forEditors }: World): readonly Fault[] {
  const [danish, ...others] = Object.keys(texts);
  if (danish === undefined) return [];
  const all = unitsIn(texts[danish]!);
  return others.flatMap((language) => {
    // Who reads a language without what is for editors is shown it in English.
    const hasEditors = forEditors.some((file) => file in texts[language]!);
    const source = new Map(
      [...all].filter(([unit]) => hasEditors || !forEditors.includes(unit.split(':')[0]!)),
    );
    const units = unitsIn(texts[language]!);
    const translation = translations[language] ?? { lock: {}, sameAsDanish: [] };
    const pairs = [...source].map(([unit, forms]): Pair => ({
      language,
      unit,
      own: units.get(unit) ?? {},
      danish: forms,
    }));
    return [
      ...pairs.flatMap((pair) => checkPair(pair, translation)),
      ...checkExtra(language, units, source),
      ...Object.keys(texts[language]!)
        .filter((file) => !(file in texts[danish]!))
        .map((file) =>
          unused(`locales/${language}/${file}.json`, `does not stand in ${danish}`, TAKE_OUT),
        ),
      ...checkLists(language, pairs, translation),
    ];
  });
}

const TAKE_OUT = 'Take it out.';

const unused = (where: string, what: string, todo: string): Fault => ({
  kind: 'text-unused',
  where,
  what,
  todo,
});

/** Where a text stands, for an author. */
function placeOf(language: string, unit: string, form = ''): string {
  const [file = '', key = ''] = keyOfForm(unit, form).split(':');
  return `locales/${language}/${file}.json, "${key}"`;
}

function checkPair(pair: Pair, { lock, sameAsDanish }: Translation): readonly Fault[] {
  const { language, unit, own, danish } = pair;
  const missing = formsMissing(language, own, danish);
  if (missing.length > 0)
    return missing.map((form) => ({
      kind: form in own ? 'text-empty' : 'text-missing',
      where: placeOf(language, unit, form),
      what: form in own ? 'is empty' : 'is missing',
      todo: 'Translate it.',
    }));
  return [
    ...checkPlugs(pair),
    ...(sameAsDanish.includes(unit) ? [] : checkTranslated(pair)),
    ...(lock[unit] === digestOf(danish) ? [] : [stale(pair, unit in lock)]),
  ];
}

const stale = ({ language, unit }: Pair, isLocked: boolean): Fault => ({
  kind: 'text-stale',
  where: placeOf(language, unit),
  what: isLocked
    ? 'was translated from a Danish text that has changed since'
    : 'is not noted as translated from the Danish text',
  todo: `See that it says what the Danish one says, then run "npm run translated -- ${language} ${unit}".`,
});

const checkPlugs = ({ language, unit, own, danish }: Pair): readonly Fault[] =>
  formsNeeded(language, danish).flatMap((form): Fault[] => {
    const wanted = new Set(plugsIn(danishOf(danish, form)));
    const got = new Set(plugsIn(own[form]!));
    const odd = [...wanted, ...got].filter((plug) => !wanted.has(plug) || !got.has(plug));
    return odd.length === 0
      ? []
      : [
          {
            kind: 'text-plug',
            where: placeOf(language, unit, form),
            what: `does not plug the same as in da: ${odd.join(', ')}`,
            todo: 'Plug the same figures in every language.',
          },
        ];
  });

/** A text without a word of its own ("{{title}}, {{section}}") has nothing to translate. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\{[^}]*\}\}/g, ''));

const formsAsInDanish = ({ language, own, danish }: Pair): readonly string[] =>
  formsNeeded(language, danish).filter(
    (form) => own[form] === danishOf(danish, form) && hasWords(own[form]),
  );

const checkTranslated = (pair: Pair): readonly Fault[] =>
  formsAsInDanish(pair).map((form) => ({
    kind: 'text-untranslated',
    where: placeOf(pair.language, pair.unit, form),
    what: 'is the Danish text',
    todo: `Translate it, or name it in locales/${pair.language}/same-as-danish.json.`,
  }));

/** Texts that Danish does not have, and plural forms that the language does not have. */
const checkExtra = (
  language: string,
  units: ReadonlyMap<string, Forms>,
  source: ReadonlyMap<string, Forms>,
): readonly Fault[] =>
  [...units].flatMap(([unit, own]) => {
    const danish = source.get(unit);
    const needed = danish ? formsNeeded(language, danish) : [];
    return Object.keys(own)
      .filter((form) => !needed.includes(form))
      .map((form) =>
        unused(
          placeOf(language, unit, form),
          danish ? `is no form of a text in "${language}"` : 'does not stand in da',
          danish ? `The forms are: ${needed.join(', ') || 'none'}.` : TAKE_OUT,
        ),
      );
  });

/** What is named beside the texts, and is not so. */
function checkLists(
  language: string,
  pairs: readonly Pair[],
  { lock, sameAsDanish }: Translation,
): readonly Fault[] {
  const pairOf = new Map(pairs.map((pair) => [pair.unit, pair]));
  return [
    ...Object.keys(lock)
      .filter((unit) => !pairOf.has(unit))
      .map((unit) =>
        unused(
          `locales/${language}/lock.json, "${unit}"`,
          'is no Danish text',
          `Run "npm run translated -- ${language}" with any text that stands there.`,
        ),
      ),
    ...sameAsDanish
      .filter((unit) => !formsAsInDanish(pairOf.get(unit) ?? NO_PAIR).length)
      .map((unit) =>
        unused(
          `locales/${language}/same-as-danish.json, "${unit}"`,
          'is not the Danish text',
          TAKE_OUT,
        ),
      ),
  ];
}

const NO_PAIR: Pair = { language: 'da', unit: '', own: {}, danish: { '': '' } };
