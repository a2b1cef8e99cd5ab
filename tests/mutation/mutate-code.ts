/**
 * `npm run mutate [-- --seed N --each N --room ROOM --file PATH]`: plants small faults in the code
 * (a comparison turned, a condition dropped, a text emptied, …) and prints by file how many of them
 * the unit tests notice; then those that lived. So many places are drawn of each room, and what lies
 * inside a place is changed as well. `--file` draws from one file alone, `--each all` takes every place.
 */
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { seededRandom } from '../independent-reading/random.ts';
import { filesOf, placesIn, ROOMS, sampleOf } from './code-mutants.ts';
import { linesOf } from './code-report.ts';

const GOAL = 90;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e6)) },
    each: { type: 'string', default: '60' },
    room: { type: 'string', multiple: true, default: [...ROOMS] },
    file: { type: 'string', multiple: true },
  },
});
const random = seededRandom(Number(values.seed));
const size = values.each === 'all' ? Infinity : Number(values.each);

const places: string[] = [];
for (const files of values.file ? [values.file] : values.room.map(filesOf))
  places.push(...sampleOf(await placesIn(files), size, random));
console.log(`seed ${values.seed}, ${places.length} places`);

// The changed copy has no history of its own, and some tests read it.
process.env['GIT_DIR'] = resolve('.git');

const results = await new Stryker({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // Only what imports the code is run, and of it only what comes by the place.
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: true },
  coverageAnalysis: 'perTest',
  // What is computed once, as a file is read, could only be tried by all tests anew: minutes for each.
  ignoreStatic: true,
  mutate: places,
  reporters: ['progress-append-only'],
  warnings: false,
  // Changed copies of the project are no part of it.
  tempDirName: join(tmpdir(), 'vejviser-mutants'),
  ignorePatterns: ['dist', 'shots', 'tests/hosts', 'tests/checkers', 'tests/old-browsers'],
  // A busy machine is slow; what runs for ever is stopped by counting, not by the clock.
  timeoutMS: 60_000,
  concurrency: 1,
}).runMutationTest();

const { lines, score } = linesOf(results);
for (const line of lines) console.log(line);
if (score < GOAL) {
  console.log(`below the goal of ${GOAL} per cent`);
  process.exitCode = 1;
}
