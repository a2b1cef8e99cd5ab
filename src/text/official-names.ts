import { asName, byItself, holdsDanish } from './danish-in.ts';
import type { TextTree } from './texts.ts';

const PLUG = String.raw`\{\{[^}]*\}\}`;
/** "§ 48", "§ 24 a", "1-2", "70 10 20 30". One number alone is never turned round. */
const NUMBERS = String.raw`§§?\s?\d+(?:[\s,.–-]+\d+)*(?:\s[a-z]\b)?|\d+(?:[\s.,:/–-]+\d+)+`;

/**
 * Finds the official Danish names in a text, as they are written there (a German word may differ by
 * its capital alone); the longer one first.
 * @param list one name a line (`locales/official-names.txt`)
 */
export function officialNames(list: string): RegExp {
  const found = list
    .split('\n')
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  // Of a name with a dot in it (borger.dk) no part is a name.
  const notBefore = String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][.-])`;
  const notBehind = String.raw`(?![\p{L}\p{N}]|[.-][\p{L}\p{N}])`;
  return new RegExp(`${PLUG}|${notBefore}(?:${found.join('|')})${notBehind}`, 'gu');
}

/**
 * The texts of a translation as a page is given them: official Danish names are marked as Danish, and
 * what would be turned round in a text that runs from the right is kept from it.
 * @param names as `officialNames` finds them
 */
export function dressed(tree: TextTree, names: RegExp, direction: 'ltr' | 'rtl'): TextTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? dress(value, names, direction) : dressed(value, names, direction),
    ]),
  );
}

/** A text that stands in for a translation is marked as a whole. */
function dress(text: string, names: RegExp, direction: 'ltr' | 'rtl'): string {
  if (holdsDanish(text)) return text;
  const marked = text.replaceAll(names, (found) => (isPlug(found) ? found : asName(found)));
  return direction === 'ltr' ? marked : keptInOrder(marked);
}

const isPlug = (found: string): boolean => found.startsWith('{{');

/** What stands in a marked name is in order. */
const IN_ORDER = new RegExp(String.raw`\u2066[^\u2069]*\u2069|${PLUG}|${NUMBERS}`, 'gu');

const keptInOrder = (text: string): string =>
  text.replaceAll(IN_ORDER, (found) => (holdsDanish(found) ? found : byItself(found)));
