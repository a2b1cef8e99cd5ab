import { createAssessor } from './assessor.ts';

/**
 * `npm run --silent assess < cases.jsonl > results.jsonl`: a line in, a line out, in order.
 * A bad line gives `{"error": …}` on its own line; the rest go on, and the exit code is 1.
 */
const { assessLine } = createAssessor();

function assessLines(lines: readonly string[]): void {
  if (lines.length === 0) return;
  const results = lines.map(assessLine);
  if (results.some((result) => 'error' in result)) process.exitCode = 1;
  process.stdout.write(`${results.map((result) => JSON.stringify(result)).join('\n')}\n`);
}

// Only "\n" ends a line: `readline` would also break at U+2028, which a JSON string may hold.
let rest = '';
for await (const chunk of process.stdin.setEncoding('utf8')) {
  const lines = `${rest}${chunk as string}`.split('\n');
  rest = lines.pop() ?? '';
  assessLines(lines);
}
if (rest !== '') assessLines([rest]);
