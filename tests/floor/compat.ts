import { createRequire } from 'node:module';
import { floorOfPackage } from '../../build/floor.ts';

interface Support {
  readonly version_added: string | boolean | null;
  readonly version_removed?: string;
  readonly flags?: unknown;
  readonly prefix?: string;
  readonly alternative_name?: string;
  readonly partial_implementation?: boolean;
}
interface Compat {
  readonly support: Readonly<Record<string, Support | readonly Support[] | undefined>>;
}
/** A node of MDN's data: what is known of it, and what it consists of. */
export type Known = { readonly [part: string]: Known } & { readonly __compat?: Compat };

const { chrome, firefox, safari, ios } = floorOfPackage();
/** The floor as MDN's data names the browsers. */
const FLOOR: Readonly<Record<string, number>> = {
  ...{ chrome, chrome_android: chrome, webview_android: chrome },
  ...{ firefox, firefox_android: firefox, safari, safari_ios: ios },
};

/** Read as it lies there: Vite would make a module of twenty million bytes. */
const all = createRequire(import.meta.url)('@mdn/browser-compat-data') as Known;

/** What MDN knows of a thing: `compatOf('api', 'URLSearchParams', 'size')`. */
export const compatOf = (...path: readonly string[]): Known | undefined =>
  path.reduce<Known | undefined>((known, part) => known?.[part], all);

/** The browsers of the floor that have not what the data tells of, each with the first that has. */
export function lackedBy(known: Known | undefined): readonly string[] {
  const compat = known?.__compat;
  if (!compat) return [];
  return Object.entries(FLOOR).flatMap(([browser, floor]) => {
    const all = [compat.support[browser] ?? []].flat() as readonly Support[];
    if (all.some((one) => hasFrom(one) <= floor && floor < hasUntil(one))) return [];
    return [`${browser} ${Math.min(...all.map(hasFrom))}`];
  });
}

/** The first version that has a thing whole and under its own name. */
function hasFrom(support: Support): number {
  const { version_added: added, flags, prefix, alternative_name: name } = support;
  if (typeof added !== 'string' || flags || prefix || name) return Infinity;
  return added === 'preview' ? Infinity : Number.parseFloat(added.replace('≤', ''));
}

/** What is told of old versions apart is no less there: they know it in part. */
const hasUntil = ({ version_removed: removed }: Support): number =>
  removed === undefined ? Infinity : Number.parseFloat(removed);
