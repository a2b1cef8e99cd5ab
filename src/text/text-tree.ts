import type { TextTree } from './texts.ts';

/** Each text of a file, by its whole key. */
export function textsOf(tree: TextTree, prefix = ''): readonly { key: string; text: string }[] {
  return Object.entries(tree).flatMap(([part, value]) => {
    const key = prefix === '' ? part : `${prefix}.${part}`;
    return typeof value === 'string' ? [{ key, text: value }] : textsOf(value, key);
  });
}

/** The plugs of a text: `{{six-week.weeks}}` → `six-week.weeks`. */
export const plugsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\s*([^}]+?)\s*\}\}/g)].map(([, id]) => id!);
