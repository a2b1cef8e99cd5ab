import type { Texts } from '../../text/translation.ts';
import type { TextTree } from '../../text/texts.ts';

interface MutableTree {
  [key: string]: string | MutableTree;
}

/** Sets one text, and lets it stand where the Danish one stands among those around it. */
export function putText(texts: Texts, fileAndKey: string, text: string, danish: Texts): void {
  const [file = '', key = ''] = fileAndKey.split(':');
  const files = texts as Record<string, MutableTree>;
  files[file] = withText(files[file] ?? {}, key.split('.'), text, danish[file] ?? {});
}

function withText(
  tree: MutableTree,
  [part = '', ...rest]: readonly string[],
  text: string,
  danish: TextTree | string,
): MutableTree {
  const order = typeof danish === 'string' ? {} : danish;
  const inner = tree[part];
  const below = typeof inner === 'object' ? inner : {};
  const put = {
    ...tree,
    [part]: rest.length === 0 ? text : withText(below, rest, text, order[part] ?? {}),
  };
  return Object.fromEntries(
    Object.entries(put).toSorted(([a], [b]) => placeOf(a, order) - placeOf(b, order)),
  );
}

/** A plural form that Danish lacks stands with the forms that it has. */
function placeOf(key: string, danish: TextTree): number {
  const keys = Object.keys(danish);
  const base = key.replace(/_\w+$/, '');
  const at = keys.indexOf(key);
  const place = at >= 0 ? at : keys.findLastIndex((name) => name.startsWith(`${base}_`));
  return place >= 0 ? place : keys.length;
}
