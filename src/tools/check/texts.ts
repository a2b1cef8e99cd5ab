import type { TextTree } from '../../text/texts.ts';
import { employerPointKeys } from './employer.ts';
import { didYouMean, type Fault } from './fault.ts';
import { expectedTexts, plugsIn, textsOf, type ExpectedFile } from './text-keys.ts';
import type { World } from './world.ts';

/** Texts of every language: missing, unused, empty, mis-plugged, or holding a number of their own. */
export function checkTexts(world: World): readonly Fault[] {
  const expected = expectedTexts(world);
  const [danish, ...others] = Object.keys(world.texts);
  if (danish === undefined) return [];
  const files = Object.entries(world.texts).flatMap(([language, ofLanguage]) => [
    ...[...expected].flatMap(([file, texts]) =>
      checkFile(`locales/${language}/${file}.json`, ofLanguage[file] ?? {}, texts, world),
    ),
    ...Object.keys(ofLanguage)
      .filter((file) => !expected.has(file) && !(file in world.texts[danish]!))
      .map((file) => unused(`locales/${language}/${file}.json`, `does not stand in ${danish}`)),
  ]);
  const numbers = Object.entries(world.texts).flatMap(([language, ofLanguage]) =>
    checkNumbers(language, ofLanguage, world),
  );
  const alike = others.flatMap((language) => checkAlike(danish, language, world));
  const ofPages = Object.keys(world.texts[danish]!)
    .filter((file) => !expected.has(file))
    .flatMap((file) => checkPageTexts(danish, file, world));
  return [...files, ...numbers, ...alike, ...ofPages];
}

const unused = (where: string, what: string): Fault => ({
  kind: 'text-unused',
  where,
  what,
  todo: 'Take it out, or use it.',
});

function checkFile(
  file: string,
  tree: TextTree,
  expected: ExpectedFile,
  { figures }: World,
): readonly Fault[] {
  const texts = new Map(textsOf(tree).map(({ key, text }) => [key, text]));
  const missing = [...expected].flatMap(([key, { isOptional }]): Fault[] =>
    isOptional || texts.has(key)
      ? []
      : [
          {
            kind: 'text-missing',
            where: `${file}, "${key}"`,
            what: 'is missing',
            todo: 'Write it.',
          },
        ],
  );
  const present = [...texts].flatMap(([key, text]): Fault[] => {
    const where = `${file}, "${key}"`;
    const wanted = expected.get(key);
    if (!wanted)
      return [
        {
          ...unused(where, 'nothing uses it'),
          todo: didYouMean(key, expected.keys(), 'Take it out, or use it.'),
        },
      ];
    if (text.trim() === '')
      return [{ kind: 'text-empty', where, what: 'is empty', todo: 'Write it.' }];
    const known = [...Object.keys(figures), ...(wanted.plugs ?? [])];
    return plugsIn(text)
      .filter((plug) => !known.includes(plug))
      .map((plug) => ({
        kind: 'text-plug',
        where,
        what: `plugs "${plug}", which it is not given`,
        todo: didYouMean(plug, known, 'Name a figure.'),
      }));
  });
  return [...missing, ...present];
}

/** A number that is no figure must have its source in flows/numbers.ts. */
function checkNumbers(
  language: string,
  files: World['texts'][string],
  world: World,
): readonly Fault[] {
  const names = Object.values(world.schemes).map(({ name }) => name);
  const withNumber = Object.entries(files).flatMap(([file, tree]) =>
    textsOf(tree)
      .filter(({ text }) => hasNumber(text, names))
      .map(({ key }) => `${file}:${key}`),
  );
  const sourced = Object.keys(world.numbers);
  // A point and a calculator's note have their source beside them.
  const ofPoints = world.points.flatMap(({ scheme, points }) =>
    points.filter(({ source }) => source).map(({ id }) => `${scheme}:points.${id}`),
  );
  const ofNotes = Object.entries(world.calculators).flatMap(([id, { notes }]) =>
    Object.keys(notes).map((note) => `calculators:${id}.notes.${note}`),
  );
  const ofSheet = employerPointKeys(world).map((key) => `employer:${key}`);
  const known = new Set([...sourced, ...ofPoints, ...ofSheet, ...ofNotes]);
  return [
    ...withNumber
      .filter((key) => !known.has(key))
      .map((key) => ({
        kind: 'text-number',
        where: `locales/${language}, "${key}"`,
        what: 'holds a number',
        todo: 'Plug a figure, or name its source in flows/numbers.ts.',
      })),
    ...sourced
      .filter((key) => !withNumber.includes(key))
      .map((key) =>
        unused(`flows/numbers.ts, "${key}"`, `that text holds no number in ${language}`),
      ),
  ];
}

function hasNumber(text: string, names: readonly string[]): boolean {
  const bare = names
    .reduce((rest, name) => rest.replaceAll(name, ''), text)
    .replace(/\{\{[^}]*\}\}/g, '');
  return /\d/.test(bare);
}

/** A translation has the keys and plugs of the language that counts; plural forms may differ. */
function checkAlike(danish: string, language: string, { texts }: World): readonly Fault[] {
  return Object.entries(texts[danish] ?? {}).flatMap(([file, tree]) => {
    const own = new Map(textsOf(tree).map(({ key, text }) => [key, text]));
    const other = new Map(
      textsOf(texts[language]?.[file] ?? {}).map(({ key, text }) => [key, text]),
    );
    const where = (key: string) => `locales/${language}/${file}.json, "${key}"`;
    const missing = [...own.keys()].filter((key) => !other.has(key));
    const extra = [...other.keys()].filter((key) => !own.has(key));
    const plugs = [...own].flatMap(([key, text]): Fault[] => {
      const wanted = new Set(plugsIn(text));
      const got = new Set(plugsIn(other.get(key) ?? text));
      const odd = [...wanted, ...got].filter((plug) => !wanted.has(plug) || !got.has(plug));
      return odd.length === 0
        ? []
        : [
            {
              kind: 'text-plug',
              where: where(key),
              what: `does not plug the same as in ${danish}: ${odd.join(', ')}`,
              todo: 'Plug the same figures in every language.',
            },
          ];
    });
    return [
      ...missing.map((key) => ({
        kind: 'text-missing',
        where: where(key),
        what: 'is missing',
        todo: 'Translate it.',
      })),
      ...extra.map((key) => unused(where(key), `does not stand in ${danish}`)),
      ...plugs,
    ];
  });
}

/** The file whose keys are named without it. */
const MAIN_FILE = 'common';

/**
 * The words of the pages, in files that no rule asks for: each key must stand in the code, or the
 * beginning that it shares with a computed key.
 */
function checkPageTexts(danish: string, file: string, { texts, code }: World): readonly Fault[] {
  const prefix = file === MAIN_FILE ? '' : `${file}:`;
  return textsOf(texts[danish]?.[file] ?? {}).flatMap(({ key, text }): Fault[] => {
    const where = `locales/${danish}/${file}.json, "${key}"`;
    const base = key.replace(/_(zero|one|two|few|many|other)$/, '');
    const parent = `${prefix}${base.slice(0, base.lastIndexOf('.') + 1)}\${`;
    const names = [`'${prefix}${base}'`, `"${prefix}${base}"`, `\`${parent}`];
    if (!names.some((name) => code.includes(name))) return [unused(where, 'no code uses it')];
    return text.trim() === ''
      ? [{ kind: 'text-empty', where, what: 'is empty', todo: 'Write it.' }]
      : [];
  });
}
