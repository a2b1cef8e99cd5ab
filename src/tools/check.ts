import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dayInDenmark } from '../language/day.ts';
import type { RulesLock } from '../language/editions.ts';
import { checkFlows } from './check/check-flows.ts';
import { locksOf } from './check/editions.ts';
import { faultLine } from './check/fault.ts';
import { checkKeyTypes, keyTypesOf } from './check/key-types.ts';
import { projectWorld, root } from './check/project-world.ts';
import { checkScreens, projectScreens } from './check/screens.ts';
import { createSpeech } from './check/speech.ts';
import { checkTold } from './check/told.ts';
import { KEY_TYPES } from './check/world.ts';

/** As it would be formatted. */
const lockText = ({ edition, digest }: RulesLock): string =>
  `{ "edition": ${edition}, "digest": "${digest}" }\n`;

/**
 * `npm run check:flows`: every fault of the rules and texts at once; warnings never fail.
 * `-- --write` first writes what follows from them: the `edition.json` of each scheme, and the types of
 * the texts' keys.
 */
const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
let world = projectWorld(dayInDenmark(new Date()));
if (values.write) {
  const rulesLocks = locksOf(world);
  for (const [scheme, lock] of Object.entries(rulesLocks))
    writeFileSync(new URL(`flows/${scheme}/edition.json`, root), lockText(lock));
  world = { ...world, rulesLocks };
  writeFileSync(new URL(KEY_TYPES, root), keyTypesOf(world));
}
const all = [
  ...checkFlows(world),
  ...checkKeyTypes(world, readFileSync(new URL(KEY_TYPES, root), 'utf8')),
  ...checkTold(world, createSpeech(world)),
  ...checkScreens(projectScreens(world.today), world.officialTerms),
];
const faults = all.filter(({ isWarning }) => !isWarning);
for (const fault of all) console.log(faultLine(fault));
console.log(`flows: ${faults.length} faults, ${all.length - faults.length} warnings`);
process.exitCode = faults.length > 0 ? 1 : 0;
