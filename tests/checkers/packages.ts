/** What JSON can hold. */
export type Serialized =
  string | number | boolean | null | readonly Serialized[] | { readonly [key: string]: Serialized };

/**
 * A package of this folder. Not by `import`: the checks of the whole project, which run without these
 * packages, would look for it.
 */
export const load = async <T>(name: string): Promise<T> =>
  (await import(/* @vite-ignore */ name)) as T;
