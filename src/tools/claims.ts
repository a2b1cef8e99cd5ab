import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dayInDenmark, isDay } from '../language/day.ts';
import { projectWorld, root } from './check/project-world.ts';
import { claimsOf } from './claims/claims-of.ts';
import { readingsAfter, READINGS, readingsText, type Readings } from './claims/readings.ts';
import { reportLines, sheetLines } from './claims/report.ts';

/**
 * `npm run claims`: on what the guide's claims rest, counted by scheme, and what a person should look
 * up. `-- <scheme>` prints each claim of a scheme with its words and where it stands.
 * `-- --read <keys…>` notes that somebody has held these claims, as they stand, against what they
 * cite; a key may be what several begin with, `--all` stands for every claim.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    on: { type: 'string' },
    read: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
});
const today = dayInDenmark(new Date());
const { on = today } = values;
const world = projectWorld(today);
const file = new URL(READINGS, root);
const readings = JSON.parse(readFileSync(file, 'utf8')) as Readings;

function fail(what: string): void {
  console.error(`claims: ${what}`);
  process.exitCode = 1;
}

if (!isDay(on)) fail(`--on ${on}: expected a day that exists, as 2026-12-01.`);
else if (values.read) {
  const keys = values.all ? 'all' : positionals;
  const after = readingsAfter(readings, claimsOf(world, today), keys, today);
  for (const key of after.unknown) fail(`"${key}" is no claim, and none begins with it.`);
  if (keys.length === 0) fail('name the claims that were read, or --all.');
  writeFileSync(file, readingsText(after.readings));
  console.log(`claims: ${after.noted} are noted as read on ${today}`);
} else {
  const [scheme] = positionals;
  const lines =
    scheme === undefined
      ? reportLines(world, readings, on)
      : sheetLines(scheme, world, readings, on);
  if (lines.length === 0) fail(`no scheme "${scheme}".`);
  for (const line of lines) console.log(line);
}
