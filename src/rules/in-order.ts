/**
 * What was found in the folders of the schemes, in the order of the list.
 * @param found by path, as `import.meta.glob` gives it
 * @throws where a folder lacks the file
 */
export function inOrder<Id extends string, T>(
  ids: readonly Id[],
  found: Readonly<Record<string, T>>,
  file: string,
): readonly (readonly [Id, T])[] {
  return ids.map((id) => {
    const path = `../../flows/${id}/${file}`;
    const one = found[path];
    if (one === undefined)
      throw new Error(`flows/${id}/${file} is missing: npm run new-scheme ${id} writes it`);
    return [id, one];
  });
}
