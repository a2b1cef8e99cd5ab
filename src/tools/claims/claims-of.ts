import { claimsOf as claimsWith, type Claim } from '../../language/claims.ts';
import type { Day } from '../../language/day.ts';
import { textsOf } from '../../text/text-tree.ts';
import type { World } from '../check/world.ts';

/** Every claim of a world, in its Danish words. */
export function claimsOf(world: World, on: Day): readonly Claim[] {
  const [danish = {}] = Object.values(world.texts);
  const all = new Map(
    Object.entries(danish).flatMap(([file, tree]) =>
      textsOf(tree).map(({ key, text }) => [`${file}:${key}`, text]),
    ),
  );
  return claimsWith(world, (key) => all.get(key) ?? '', on);
}
