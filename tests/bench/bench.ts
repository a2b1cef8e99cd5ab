import { availableParallelism, loadavg } from 'node:os';
import { measureAnswers } from './answers.ts';
import { launchChromium } from '../browser/chromium.ts';
import { SLOWED } from './browser.ts';
import { measureBytes } from './bytes.ts';
import { measureCases } from './cases.ts';
import { measureCompiling } from './compiling.ts';
import { measureHosting } from './hosting.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measureLoading } from './loading.ts';
import { DAY, SEED } from './population.ts';
import { measureQuestions } from './questions.ts';
import { serveBuilt } from './serve.ts';
import { tableOf, type Row } from './table.ts';
import { measureTag } from './tag.ts';

/**
 * `npm run bench`: measures what is built and prints one table. Times differ from machine to
 * machine and are only printed; the exit code is 1 where bytes or the most questions are over.
 */
async function measureAll(): Promise<readonly Row[]> {
  // Compiling comes first: its first guide then meets a cold process, as a visit does.
  const compiling = measureCompiling();
  const { rows: questions, longest } = measureQuestions();
  const server = await serveBuilt();
  const browser = await launchChromium();
  try {
    return [
      ...questions,
      ...(await measureBytes(browser, server)),
      ...compiling,
      ...(await measureLoading(browser, server)),
      ...(await measureLighthouse(browser, server)),
      ...(await measureTag(browser, server)),
      ...(await measureAnswers(browser, server, longest)),
      ...(await measureCases()),
      ...(await measureHosting(server.folder)),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

const loadBefore = loadavg()[0] ?? 0;
const rows = await measureAll();
console.log(
  `Vejviser on ${DAY}. People: seed ${SEED}. Bytes: brotli 11. Browser: processor slowed ${SLOWED} times.\n`,
);
console.log(tableOf(rows));
// Other work on the machine doubles the times; bytes and questions stand.
console.log(
  `\nThe machine's load before the start: ${loadBefore.toFixed(1)} on ${availableParallelism()} processors.`,
);
if (rows.some(({ isOver, mustHold }) => isOver && mustHold)) process.exitCode = 1;
