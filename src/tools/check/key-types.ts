import { plugsIn, textsOf } from '../../text/text-tree.ts';
import type { Fault } from './fault.ts';
import { expectedTexts } from './text-keys.ts';
import { KEY_TYPES, type World } from './world.ts';

/** The file whose keys are named without it. */
const MAIN_FILE = 'common';
const FORM = /_(zero|one|two|few|many|other)$/;

/**
 * The keys of the Danish texts as types, so that a misspelt one is red while it is written: each text of
 * the pages with what it plugs; and the files whose keys follow the rules, which `checkTexts` knows.
 */
export function keyTypesOf(world: World): string {
  const [danish = {}] = Object.values(world.texts);
  const ofRules = [...expectedTexts(world).keys()].toSorted();
  const plugs = new Map<string, Set<string>>();
  for (const [file, tree] of Object.entries(danish)) {
    if (ofRules.includes(file)) continue;
    for (const { key, text } of textsOf(tree)) {
      const name = (file === MAIN_FILE ? '' : `${file}:`) + key.replace(FORM, '');
      const known = plugs.get(name) ?? new Set(FORM.test(key) ? ['count'] : []);
      // A figure has a dot in its name, and is plugged with all of its day.
      for (const plug of plugsIn(text)) if (!plug.includes('.')) known.add(plug);
      plugs.set(name, known);
    }
  }
  return `// Written by \`npm run check:flows -- --write\` from locales/da. Do not edit.

/** Each text of the pages by its key, and what it must be given to plug. */
export interface PageTexts {
${[...plugs].map(([key, names]) => `  ${quoted(key)}: ${unionOf([...names])};`).join('\n')}
}

/** The files whose keys follow the rules: \`npm run check:flows\` names each that is missing. */
export type FileOfRules =
${ofRules.map((file) => `  | ${quoted(file)}`).join('\n')};
`;
}

const quoted = (text: string): string => `'${text}'`;
const unionOf = (names: readonly string[]): string =>
  names.length === 0 ? 'never' : names.toSorted().map(quoted).join(' | ');

/** That the types are those of the texts. */
export const checkKeyTypes = (world: World, written: string): readonly Fault[] =>
  written === keyTypesOf(world)
    ? []
    : [
        {
          kind: 'key-types',
          where: KEY_TYPES,
          what: 'is not of the Danish texts as they stand',
          todo: 'Run `npm run check:flows -- --write`.',
        },
      ];
