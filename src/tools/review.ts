import { parseArgs } from 'node:util';
import { dayInDenmark, FIRST_DAY, isDay } from '../language/day.ts';
import { didYouMean } from './check/fault.ts';
import { projectWorld } from './check/project-world.ts';
import { sheetOf } from './review/sheet.ts';

/** `npm run review -- <scheme> [--on day]`: a scheme as a Danish sheet that a lawyer can sign. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { on: { type: 'string' } },
});
const today = dayInDenmark(new Date());
const world = projectWorld(today);
const [scheme = ''] = positionals;
const { on = today } = values;
const flow = world.flows.find((candidate) => candidate.scheme === scheme);

if (!flow || !isDay(on) || on < FIRST_DAY) {
  const schemes = Object.keys(world.schemes);
  const what = flow
    ? `--on ${on}: expected a day that exists, from ${FIRST_DAY} on`
    : `no scheme "${scheme}"`;
  console.error(
    `review: ${what}. ${flow ? '' : didYouMean(scheme, schemes, `One of: ${schemes.join(', ')}.`)}`,
  );
  process.exitCode = 1;
} else {
  console.log(sheetOf(flow, on, world).join('\n'));
}
