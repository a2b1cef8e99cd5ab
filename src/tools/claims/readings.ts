import { createHash } from 'node:crypto';
import type { Claim } from '../../language/claims.ts';
import type { Day } from '../../language/day.ts';

/** By claim: the day somebody held its words against what it cites, and which words those were. */
export type Readings = Readonly<Record<string, { readonly on: Day; readonly digest: string }>>;

/** Where the readings are kept. */
export const READINGS = 'flows/readings.json';

const DIGITS = 8;

/** Tells a claim, its words and its cites, from any other. */
const digestOfClaim = ({ words, cites }: Claim): string =>
  createHash('sha256')
    .update(JSON.stringify([words, cites]))
    .digest('hex')
    .slice(0, DIGITS);

/** Whether somebody has read this claim as it stands. */
export const isRead = (claim: Claim, readings: Readings): boolean =>
  readings[claim.key]?.digest === digestOfClaim(claim);

/**
 * The readings after some claims were read on a day; what is said no more is dropped.
 * @param keys claims by their keys, or what several begin with; all where `'all'`
 */
export function readingsAfter(
  readings: Readings,
  claims: readonly Claim[],
  keys: readonly string[] | 'all',
  on: Day,
): { readonly readings: Readings; readonly noted: number; readonly unknown: readonly string[] } {
  const isMeant = (key: string) => keys === 'all' || keys.some((start) => key.startsWith(start));
  const unknown =
    keys === 'all' ? [] : keys.filter((start) => !claims.some(({ key }) => key.startsWith(start)));
  let noted = 0;
  const kept = claims.flatMap((claim) => {
    const { key } = claim;
    const before = readings[key];
    if (!isMeant(key)) return before ? [[key, before] as const] : [];
    noted += 1;
    return [[key, { on, digest: digestOfClaim(claim) }] as const];
  });
  const sorted = kept.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { readings: Object.fromEntries(sorted), noted, unknown };
}

/** As it is written: a claim a line. */
export const readingsText = (readings: Readings): string =>
  `{\n${Object.entries(readings)
    .map(
      ([key, { on, digest }]) =>
        `  ${JSON.stringify(key)}: { "on": "${on}", "digest": "${digest}" }`,
    )
    .join(',\n')}\n}\n`;
