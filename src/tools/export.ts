import { parseArgs } from 'node:util';
import { dayInDenmark } from '../language/day.ts';
import { csvOf } from '../open-data/csv.ts';
import { dmnOf } from '../open-data/dmn.ts';
import { ownRules } from '../open-data/own-rules.ts';
import { openTable } from '../open-data/table.ts';
import { schemeOnDay } from './asked/scheme-on-day.ts';
import { projectTelling } from './project-telling.ts';

/** `npm run --silent export -- <scheme> [--on day] [--csv]`: a scheme's table as DMN 1.3, or as CSV. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { on: { type: 'string' }, csv: { type: 'boolean' } },
});

try {
  const day = values.on ?? dayInDenmark(new Date());
  const { flow, on } = schemeOnDay(positionals[0] ?? '', day, ownRules.flows);
  const table = openTable(flow, on, ownRules);
  process.stdout.write(
    values.csv ? csvOf(table) : await dmnOf(table, ownRules, projectTelling('da', on)),
  );
} catch (error) {
  console.error(`export: ${(error as Error).message}`);
  process.exitCode = 1;
}
