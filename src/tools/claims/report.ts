import { standingOfClaim, type Claim } from '../../language/claims.ts';
import type { Day } from '../../language/day.ts';
import { STANDINGS, type Standing } from '../../language/standing.ts';
import { citedIn, type World } from '../check/world.ts';
import { claimsOf } from './claims-of.ts';
import { isRead, type Readings } from './readings.ts';

/** A claim that is said on the day, and on what it rests. */
interface Rated {
  readonly claim: Claim;
  readonly standing: Standing;
}

/** A claim nobody has held against its source since its words changed rests on nothing yet. */
function rated(world: World, readings: Readings, on: Day): readonly Rated[] {
  return claimsOf(world, on)
    .filter(({ isSaid }) => isSaid)
    .map((claim) => ({
      claim,
      standing:
        isFigure(claim) || isRead(claim, readings)
          ? standingOfClaim(claim, world.sources, on)
          : 'unread',
    }));
}

/** Of a figure, the day it was checked stands beside it. */
export const isFigure = ({ scheme }: Claim): boolean => scheme === 'figures';

const SOUND: readonly Standing[] = ['read', 'guide'];

/** How many claims rest on what, by scheme; then what a person should look up, by weight. */
export function reportLines(world: World, readings: Readings, on: Day): readonly string[] {
  const all = rated(world, readings, on);
  const schemes = [...new Set(all.map(({ claim }) => claim.scheme))];
  const row = (name: string, of: readonly Rated[]): string =>
    cells(name, of.length, ...STANDINGS.map((one) => count(of, one)));
  const sound = all.filter(({ standing }) => SOUND.includes(standing)).length;
  return [
    cells('', 'claims', ...STANDINGS),
    ...schemes.map((scheme) =>
      row(
        scheme,
        all.filter(({ claim }) => claim.scheme === scheme),
      ),
    ),
    row('all', all),
    '',
    `${((100 * sound) / all.length).toFixed(1)} per cent rest on the law or a guide that was read.`,
    '',
    'To look up, what weighs most first:',
    ...toLookUp(all, world),
  ];
}

const count = (of: readonly Rated[], standing: Standing): number =>
  of.filter((one) => one.standing === standing).length;

const cells = (name: string, ...rest: readonly (string | number)[]): string =>
  name.padEnd(28) + rest.map((cell) => String(cell).padStart(9)).join('');

/** Each place that somebody should look up, with the claims that wait for it. */
function toLookUp(all: readonly Rated[], world: World): readonly string[] {
  const places = new Map<string, { weight: number; keys: string[] }>();
  for (const { claim, standing } of all) {
    if (SOUND.includes(standing)) continue;
    for (const cite of claim.cites) {
      const place = `${standing}: ${citedIn(cite, world)}`;
      const found = places.get(place) ?? { weight: 0, keys: [] };
      found.weight += claim.weight;
      found.keys.push(claim.key);
      places.set(place, found);
    }
  }
  return [...places]
    .toSorted(([, a], [, b]) => b.weight - a.weight)
    .flatMap(([place, { weight, keys }]) => [
      `${String(weight).padStart(4)}  ${place}`,
      `      ${keys.join(', ')}`,
    ]);
}

/** Each claim of a scheme with its words, where it stands, and on what that rests. */
export const sheetLines = (
  scheme: string,
  world: World,
  readings: Readings,
  on: Day,
): readonly string[] =>
  rated(world, readings, on)
    .filter(({ claim }) => claim.scheme === scheme)
    .flatMap(({ claim, standing }) => [
      `${claim.key.replace(`${scheme}:`, '')} [${standing}; ${claim.cites.map((cite) => citedIn(cite, world)).join(' + ')}]`,
      `    ${claim.words}`,
    ]);
