import { textsOf } from '../../text/text-tree.ts';
import type { Fault } from './fault.ts';
import type { World } from './world.ts';

/** The file whose keys are named without it. */
const MAIN_FILE = 'common';
const FORM = /_(zero|one|two|few|many|other)$/;

/**
 * The Danish words of the pages, in files that no rule asks for: a text that nobody asks for, or that is
 * empty. That code asks for none that is not there is seen by its type (`src/text/danish-keys.ts`).
 */
export function checkPageTexts(file: string, { texts, code }: World): readonly Fault[] {
  const quoted = quotedIn(code);
  const [[danish, files] = ['', {}]] = Object.entries(texts);
  return textsOf(files[file] ?? {}).flatMap(({ key, text }): Fault[] => {
    const where = `locales/${danish}/${file}.json, "${key}"`;
    if (!isAskedFor(file, key.replace(FORM, ''), { code, quoted }))
      return [
        {
          kind: 'text-unused',
          where,
          what: 'no code uses it',
          todo: 'Take it out, or use it.',
        },
      ];
    return text.trim() === ''
      ? [{ kind: 'text-empty', where, what: 'is empty', todo: 'Write it.' }]
      : [];
  });
}

interface Code {
  readonly code: string;
  /** What stands in it between quotation marks, as names and keys do. */
  readonly quoted: ReadonlySet<string>;
}

const quotedIn = (code: string): ReadonlySet<string> =>
  new Set(code.match(/(?<=['"`])[\w:.-]+(?=['"`])/g));

/**
 * Whether code asks for a text: by its whole key; by a key above it, for all that stands below; or by a
 * key that ends in a computed name, where that name stands somewhere in code or rules.
 */
function isAskedFor(file: string, key: string, { code, quoted }: Code): boolean {
  const prefix = file === MAIN_FILE ? '' : `${file}:`;
  const isName = (name: string): boolean => quoted.has(name) || code.includes(` ${name}: `);
  const parts = key.split('.');
  return parts.some((_, i) => {
    const above = parts.slice(0, i + 1).join('.');
    const next = parts[i + 1];
    return (
      // A word of the main file without its own end would be found in any code.
      ((prefix !== '' || next === undefined) && quoted.has(prefix + above)) ||
      // `${page}:title`: the file is computed.
      (isName(file) && code.includes(`}:${above}\``)) ||
      (next !== undefined && isName(next) && code.includes(`\`${prefix}${above}.\${`)) ||
      (prefix !== '' && i === 0 && isName(above) && code.includes(`\`${prefix}\${`))
    );
  });
}
