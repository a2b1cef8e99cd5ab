/**
 * `npm run mutate:data [-- --seed N --each N --kind WORD]`: plants faults of each kind at random in the
 * rules and texts, and prints how many of them the checks would notice, by kind; then those that lived.
 */
import { parseArgs } from 'node:util';
import { dayInDenmark } from '../../src/language/day.ts';
import { projectWorld } from '../../src/tools/check/project-world.ts';
import type { World } from '../../src/tools/check/world.ts';
import { seededRandom } from '../independent-reading/random.ts';
import { createJudge } from './judge.ts';
import type { Plant } from './draws.ts';
import { inRules } from './in-rules.ts';
import { inTurning } from './in-turning.ts';
import { inWords } from './in-words.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
    each: { type: 'string', default: '100' },
    kind: { type: 'string', default: '' },
  },
});
const GOAL = 0.9;
const MOST_DRAWS = 20;

const sound = projectWorld(dayInDenmark(new Date()));
const judge = createJudge(sound);

/** Plants one fault, and says which and whether it is noticed; nothing where no draw changed anything. */
function tryOne(
  plant: Plant,
  random: () => number,
): { readonly what: string; readonly isCaught: boolean } | undefined {
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const world = copyOf(sound);
    const planted = plant(world, random);
    if (!planted) continue;
    return { what: planted.what, isCaught: judge.notices(world, planted.scheme) };
  }
  return undefined;
}

/** What may be changed is copied; the rest is large and shared. */
function copyOf(world: World): World {
  const { flows, points, figures, questions, schemes, employerSheet, overviewOrder } = world;
  const changed = { flows, points, figures, questions, schemes, employerSheet, overviewOrder };
  return { ...world, ...structuredClone(changed), texts: structuredClone(world.texts) };
}

console.log(`seed ${values.seed}, ${values.each} of each kind`);
const lived: string[] = [];
const kinds = Object.entries({ ...inRules, ...inWords, ...inTurning }).filter(([kind]) =>
  kind.includes(values.kind),
);
for (const [kind, plant] of kinds) {
  const random = seededRandom(Number(values.seed));
  let tried = 0;
  let caught = 0;
  for (let i = 0; i < Number(values.each); i += 1) {
    const one = tryOne(plant, random);
    if (!one) continue;
    tried += 1;
    if (one.isCaught) caught += 1;
    else lived.push(`${kind}: ${one.what}`);
  }
  const mark = caught < GOAL * tried ? '  below the goal' : '';
  console.log(`${kind.padEnd(42)} ${String(caught).padStart(4)} of ${tried}${mark}`);
  if (mark) process.exitCode = 1;
}
if (lived.length > 0) console.log(`\nlived:\n${lived.join('\n')}`);
