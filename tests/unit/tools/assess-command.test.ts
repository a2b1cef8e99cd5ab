import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const assess = (input: string) => {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'assess'], {
    input,
    encoding: 'utf8',
  });
  return { status, lines: stdout.split('\n').slice(0, -1), end: stdout.slice(-1) };
};
const sound = '{"on":"2026-11-22","answers":{"benefit":"none"}}';

it('the command gives a line for each line, in order, and fails when one is bad', () => {
  // A text inside a case may hold what other tools take for the end of a line.
  const odd = '{"on":"2026-11-22","answers":{"benefit":"none"},"note":"a\u2028b\u0085c"}';
  const { status, lines, end } = assess([`${sound}\r`, '', odd, 'nope', sound].join('\n'));
  expect(lines.map((line) => ('error' in JSON.parse(line) ? 'error' : 'result'))).toEqual([
    'result',
    'error',
    'result',
    'error',
    'result',
  ]);
  expect({ status, end }).toEqual({ status: 1, end: '\n' });
}, 20_000);

it('the command prints nothing but results, and succeeds when all lines are sound', () => {
  const { status, lines } = assess(`${sound}\n${sound}\n`);
  expect({ status, count: lines.length }).toEqual({ status: 0, count: 2 });
}, 20_000);
