/**
 * Answers each line of the standard input with a line of JSON, in order. A line that cannot be read
 * gives `{"error": …}`; the rest go on, and the exit code is 1.
 * @param answer what a line gives; it never throws for what a line holds
 */
export async function answerLines(answer: (line: string) => object): Promise<void> {
  const answerAll = (lines: readonly string[]): void => {
    if (lines.length === 0) return;
    const answers = lines.map(answer);
    if (answers.some((one) => 'error' in one)) process.exitCode = 1;
    process.stdout.write(`${answers.map((one) => JSON.stringify(one)).join('\n')}\n`);
  };
  // Only "\n" ends a line: `readline` would also break at U+2028, which a JSON string may hold.
  let rest = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    const lines = `${rest}${chunk as string}`.split('\n');
    rest = lines.pop() ?? '';
    answerAll(lines);
  }
  if (rest !== '') answerAll([rest]);
}

/** The JSON that a line holds, or what is wrong with it. */
export function readLine(line: string): { readonly input: unknown } | { readonly error: string } {
  if (line.trim() === '') return { error: 'line: empty, expected a JSON object' };
  try {
    return { input: JSON.parse(line) as unknown };
  } catch (error) {
    return { error: `line: not JSON (${(error as Error).message})` };
  }
}
