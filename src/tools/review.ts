import { parseArgs } from 'node:util';
import { dayInDenmark } from '../language/day.ts';
import { schemeOnDay } from './asked/scheme-on-day.ts';
import { projectWorld } from './check/project-world.ts';
import { sheetOf } from './review/sheet.ts';

/** `npm run review -- <scheme> [--on day]`: a scheme as a Danish sheet that a lawyer can sign. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { on: { type: 'string' } },
});
const today = dayInDenmark(new Date());
const world = projectWorld(today);

try {
  const { flow, on } = schemeOnDay(positionals[0] ?? '', values.on ?? today, world.flows);
  console.log(sheetOf(flow, on, world).join('\n'));
} catch (error) {
  console.error(`review: ${(error as Error).message}`);
  process.exitCode = 1;
}
