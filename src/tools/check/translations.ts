import {
  danishOf,
  formsMissing,
  formsNeeded,
  isOfOneNumber,
  keyOfForm,
  unitsIn,
  type Forms,
  type Translation,
} from '../../text/translation.ts';
import type { Fault } from './fault.ts';
import { plugsIn } from '../../text/text-tree.ts';
import { isWithEditors, translatedTexts, type Translated } from '../translations/open-texts.ts';
import type { World } from './world.ts';

/** One text of a translation beside the Danish one. */
interface Pair extends Translated {
  readonly language: string;
}

/** What is read of the rules and texts. */
type Read = Pick<World, 'texts' | 'translations' | 'forEditors'>;

/**
 * Each language beside Danish: the same texts with the same plugs, in the plural forms that the
 * language has, made from the Danish of now. Where that is not so, the reader is shown Danish.
 */
export function checkTranslations({ texts, translations, forEditors }: Read): readonly Fault[] {
  const [danish, ...others] = Object.keys(texts);
  if (danish === undefined) return [];
  return others.flatMap((language) => {
    const own = texts[language]!;
    const translation = translations[language] ?? { lock: {}, sameAsDanish: [] };
    const all = translatedTexts(
      language,
      { texts: own, lock: translation.lock },
      texts[danish]!,
      forEditors,
    ).map((text): Pair => ({ language, ...text }));
    const isKept = isWithEditors(own, forEditors);
    return [
      ...(isKept ? all.flatMap((pair) => checkOpen(pair, translation)) : countOpen(language, all)),
      ...all
        .filter(({ state }) => state !== 'missing')
        .flatMap((pair) => checkPair(pair, translation)),
      ...checkExtra(language, unitsIn(own), new Map(all.map(({ unit, danish }) => [unit, danish]))),
      ...Object.keys(own)
        .filter((file) => !(file in texts[danish]!))
        .map((file) =>
          unused(`locales/${language}/${file}.json`, `does not stand in ${danish}`, TAKE_OUT),
        ),
      ...checkLists(language, all, translation),
    ];
  });
}

/** Of a language that waits for its translator: with more of it in Danish it should not be offered. */
const MOST_IN_DANISH = 0.05;

/**
 * A language that the editors do not speak waits for whoever translates it: its reader is shown the Danish
 * text meanwhile, marked as that.
 */
function countOpen(language: string, all: readonly Pair[]): readonly Fault[] {
  const open = all.filter(({ state }) => state !== 'holds').length;
  if (open === 0) return [];
  const isTooMuch = open > all.length * MOST_IN_DANISH;
  return [
    {
      kind: 'text-open',
      where: `locales/${language}`,
      what: `${open} of ${all.length} texts are shown in Danish, since they are missing or made from an older Danish text`,
      todo: `"npm run translations -- ${language}" lists them.`,
      ...(!isTooMuch && { isWarning: true }),
    },
  ];
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

function checkOpen(
  { language, unit, own, danish, state }: Pair,
  { lock }: Translation,
): readonly Fault[] {
  if (state === 'stale') return [stale(language, unit, unit in lock)];
  return formsMissing(language, own, danish).map((form) => ({
    kind: form in own ? 'text-empty' : 'text-missing',
    where: placeOf(language, unit, form),
    what: form in own ? 'is empty' : 'is missing',
    todo: 'Translate it.',
  }));
}

const checkPair = (pair: Pair, { sameAsDanish }: Translation): readonly Fault[] => [
  ...checkPlugs(pair),
  ...(sameAsDanish.includes(pair.unit) ? [] : checkTranslated(pair)),
];

const stale = (language: string, unit: string, isLocked: boolean): Fault => ({
  kind: 'text-stale',
  where: placeOf(language, unit),
  what: isLocked
    ? 'was translated from a Danish text that has changed since'
    : 'is not noted as translated from the Danish text',
  todo: `See that it says what the Danish one says, then run "npm run translations -- ${language} --note ${unit}".`,
});

/** The plugs that hold the number by which the form is chosen. */
const COUNTED = ['count', 'value'];

const checkPlugs = ({ language, unit, own, danish }: Pair): readonly Fault[] =>
  formsNeeded(language, danish).flatMap((form): Fault[] => {
    const got = new Set(plugsIn(own[form]!));
    const isSaid = form !== '' && isOfOneNumber(language, form);
    const wanted = new Set(
      plugsIn(danishOf(danish, form)).filter(
        (plug) => got.has(plug) || !(isSaid && COUNTED.includes(plug)),
      ),
    );
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
          `Run "npm run translations -- ${language} --note" with any text that stands there.`,
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

const NO_PAIR: Pair = { language: 'da', unit: '', state: 'missing', own: {}, danish: { '': '' } };
