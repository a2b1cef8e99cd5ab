import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { mixedCases } from './population.ts';
import { PROJECT } from './serve.ts';
import { heldTo, told, type Row } from './table.ts';

const CASES = 10_000;
const MOST_SECONDS = 15;

/** How fast the command line assesses mixed cases, from its start to its end. */
export async function measureCases(): Promise<readonly Row[]> {
  const cases = mixedCases(CASES);
  const before = performance.now();
  const assess = spawn('npm', ['run', '--silent', 'assess'], {
    cwd: PROJECT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(assess, 'close');
  assess.stdin.end(`${cases.join('\n')}\n`);
  const output = await text(assess.stdout);
  await closed;
  const seconds = (performance.now() - before) / 1000;

  const results = output.trimEnd().split('\n');
  const errors = results.filter((line) => line.startsWith('{"error"'));
  if (results.length !== CASES)
    throw new Error(`assess gave ${results.length} lines for ${CASES} cases`);
  if (errors.length > 0)
    throw new Error(`assess refused ${errors.length} cases, the first with ${errors[0]}`);
  return [
    heldTo(MOST_SECONDS, seconds, {
      name: `${CASES.toLocaleString('en-US')} mixed cases through npm run assess`,
      unit: 'seconds',
    }),
    told('  cases a second', 'cases a second', CASES / seconds),
  ];
}
