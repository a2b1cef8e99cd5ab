import { asDanish } from './danish-in.ts';
import { DRAFTS, readLocales, readShown } from './read-locales.ts';
import type { TextTree } from './texts.ts';
import type { Texts } from './translation.ts';

const DANISH = 'da';

/** Which drafts have texts of their own, and where. */
export const draftsInTexts = (
  locales: string,
): readonly { readonly draft: string; readonly where: string }[] =>
  Object.entries(readLocales(locales)).flatMap(([id, { drafts }]) =>
    Object.entries(drafts).flatMap(([draft, files]) =>
      Object.keys(files).map((file) => ({
        draft,
        where: `locales/${id}/${file}.json, "${DRAFTS}"`,
      })),
    ),
  );

/**
 * By language, what a reader is shown otherwise if a draft were adopted: of each file the names at its
 * top below which something is changed, whole. What is not translated stands there in Danish.
 */
export function readDraft(locales: string, draft: string): Readonly<Record<string, Texts>> {
  const all = readLocales(locales);
  const danish = all[DANISH]?.drafts[draft] ?? {};
  return Object.fromEntries(
    Object.entries(all).map(([id, { drafts }]) => {
      const said = readShown(locales, id);
      const own = id === DANISH ? danish : overlaid(inDanish(danish), drafts[draft] ?? {});
      const changed = Object.entries(own).map(([file, tree]) => {
        const before = Object.entries(said[file] ?? {}).filter(([name]) => name in tree);
        return [file, mergedTree(Object.fromEntries(before), tree)] as const;
      });
      return [id, Object.fromEntries(changed)];
    }),
  );
}

const overlaid = (texts: Texts, own: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([file, tree]) => [file, mergedTree(tree, own[file] ?? {})]),
  );

const inDanish = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([file, tree]) => [file, danishTree(tree)]));

const danishTree = (tree: TextTree): TextTree =>
  Object.fromEntries(
    Object.entries(tree).map(([name, inner]) => [
      name,
      typeof inner === 'string' ? asDanish(inner) : danishTree(inner),
    ]),
  );

/** One tree over another: what both name is the second's. */
const mergedTree = (tree: TextTree, over: TextTree): TextTree => ({
  ...tree,
  ...Object.fromEntries(
    Object.entries(over).map(([name, inner]) => {
      const before = tree[name];
      return [
        name,
        typeof inner === 'string' || before === undefined || typeof before === 'string'
          ? inner
          : mergedTree(before, inner),
      ];
    }),
  ),
});
