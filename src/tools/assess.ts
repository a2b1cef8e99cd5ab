import { createInterface } from 'node:readline';
import { createAssessor } from './assessor.ts';

/**
 * `npm run --silent assess < cases.jsonl > results.jsonl`: a line in, a line out, in order.
 * A bad line gives `{"error": …}` on its own line; the rest go on, and the exit code is 1.
 */
const { assessLine } = createAssessor();
const output: string[] = [];
const flush = (): void => {
  if (output.length > 0) process.stdout.write(`${output.splice(0).join('\n')}\n`);
};

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const result = assessLine(line);
  if ('error' in result) process.exitCode = 1;
  output.push(JSON.stringify(result));
  if (output.length === 500) flush();
}
flush();
