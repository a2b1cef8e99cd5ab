import { parseArgs } from 'node:util';
import { population } from '../../flows/population.ts';
import { dayInDenmark, FIRST_DAY, isDay, type Day } from '../language/day.ts';
import { rehearsals } from '../rules/drafts.ts';
import { rules, rulesOf } from '../rules/rules.ts';
import { didYouMean } from './check/fault.ts';
import { linesOfImpact, type Compared } from './impact/lines.ts';
import { rulesOfRevision } from './impact/revision.ts';

/**
 * `npm run impact -- [--on DAY] [--with DAY | --since REV | --draft ID]`: whom a change hits, of three
 * thousand made-up people, scheme by scheme. Two days of the same rules; the rules of another commit and
 * those of now, on one day; or the rules with a draft of a law adopted, on the day it is expected.
 */
const { values } = parseArgs({
  options: {
    on: { type: 'string' },
    with: { type: 'string' },
    since: { type: 'string' },
    draft: { type: 'string' },
  },
});

async function compared(): Promise<Compared | string> {
  const { on, with: other, since, draft } = values;
  const wrong = [on, other].find((day) => day !== undefined && !(isDay(day) && day >= FIRST_DAY));
  if (wrong !== undefined) return `${wrong}: expected a day that exists, from ${FIRST_DAY} on`;
  if ([other, since, draft].filter((way) => way !== undefined).length !== 1)
    return 'name one of --with DAY, --since REV and --draft ID';
  const day = (on ?? dayInDenmark(new Date())) as Day;
  if (other !== undefined)
    return { before: { rules, on: day }, after: { rules, on: other as Day } };
  if (since !== undefined) {
    const before = await rulesOfRevision(since);
    return before
      ? { before: { rules: before, on: day }, after: { rules, on: day } }
      : `--since ${since}: the project has no such commit, or its rules cannot be read`;
  }
  const rehearsed = rehearsals.get(draft!);
  if (!rehearsed)
    return `no draft "${draft}". ${didYouMean(draft!, rehearsals.keys(), 'flows/drafts.ts declares them.')}`;
  const its = (on ?? rehearsed.law.from) as Day;
  return {
    before: { rules, on: its },
    after: { rules: rulesOf(rehearsed.tables), on: its },
    draft: rehearsed,
  };
}

const found = await compared();
if (typeof found === 'string') {
  console.error(`impact: ${found}`);
  process.exitCode = 1;
} else {
  console.log(population.says);
  for (const line of linesOfImpact(found)) console.log(line);
}
