import { plugsIn, textsOf } from '../../text/text-tree.ts';
import type { TextTree } from '../../text/texts.ts';
import { employerPointKeys } from './employer-texts.ts';
import { didYouMean, type Fault } from './fault.ts';
import { checkLanguages } from './languages.ts';
import { checkPageTexts } from './page-texts.ts';
import { expectedTexts, type ExpectedFile } from './text-keys.ts';
import { checkTranslations } from './translations.ts';
import type { World } from './world.ts';

/**
 * Texts that are missing, unused, empty, mis-plugged, or holding a number of their own: in Danish by
 * what the rules and the code ask for, in every other language by the Danish ones.
 */
export function checkTexts(world: World): readonly Fault[] {
  const expected = expectedTexts(world);
  const [danish] = Object.keys(world.texts);
  if (danish === undefined) return [];
  const files = [...expected].flatMap(([file, texts]) =>
    checkFile(`locales/${danish}/${file}.json`, world.texts[danish]![file] ?? {}, texts, world),
  );
  const numbers = Object.entries(world.texts).flatMap(([language, ofLanguage]) =>
    checkNumbers(language, ofLanguage, world),
  );
  const ofPages = Object.keys(world.texts[danish]!)
    .filter((file) => !expected.has(file))
    .flatMap((file) => checkPageTexts(file, world));
  return [...files, ...numbers, ...ofPages, ...checkLanguages(world), ...checkTranslations(world)];
}

const unused = (where: string, what: string): Fault => ({
  kind: 'text-unused',
  where,
  what,
  todo: 'Take it out, or use it.',
});

/** A file of Danish texts beside what the rules ask for. */
function checkFile(
  file: string,
  tree: TextTree,
  expected: ExpectedFile,
  world: World,
): readonly Fault[] {
  const texts = textsOf(tree);
  const present = new Set(texts.map(({ key }) => key));
  const missing = [...expected]
    .filter(([key, { isOptional }]) => !isOptional && !present.has(key))
    .map(([key]) => ({
      kind: 'text-missing',
      where: `${file}, "${key}"`,
      what: 'is missing',
      todo: 'Write it.',
    }));
  return [
    ...missing,
    ...texts.flatMap(({ key, text }) => checkText(file, key, text, expected, world)),
  ];
}

function checkText(
  file: string,
  key: string,
  text: string,
  expected: ExpectedFile,
  { figures }: World,
): readonly Fault[] {
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
