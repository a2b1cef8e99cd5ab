import type { Day } from '../../language/day.ts';

/** By address: the day somebody read the page, and a digest of what it said then. */
export type Watched = Readonly<Record<string, { readonly on: Day; readonly digest: string }>>;

/** Where it is kept. */
export const WATCHED = 'flows/watched.json';

/** With the readings of a day added; what is cited no more is dropped. */
export function watchedAfter(
  watched: Watched,
  cited: readonly string[],
  read: ReadonlyMap<string, string>,
  on: Day,
): Watched {
  return Object.fromEntries(
    cited.toSorted().flatMap((address) => {
      const digest = read.get(address);
      const entry = digest === undefined ? watched[address] : { on, digest };
      return entry ? [[address, entry] as const] : [];
    }),
  );
}

/** As it is written: an address a line. */
export function watchedText(watched: Watched): string {
  const lines = Object.entries(watched).map(
    ([address, { on, digest }]) =>
      `  ${JSON.stringify(address)}: { "on": "${on}", "digest": "${digest}" }`,
  );
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}
