import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letScriptsRun } from '../browser/scripts-off.ts';
import { useGuide } from '../e2e/harness.ts';
import { LANGUAGES } from '../e2e/kinds-of-pages.ts';
import { visit, visitsIn } from '../e2e/visits.ts';
import { alfa, faultsByAlfa } from './alfa.ts';
import { falseAlarms, type FalseAlarm } from './false-alarms.ts';
import type { Evaluate, Fault } from './fault.ts';
import { faultsByCodeSniffer, faultsByIbm } from './in-page.ts';
import { faultsByNu } from './nu.ts';

const openGuide = useGuide();
const WINDOWS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const met = new Set<FalseAlarm>();

/** What is no false alarm, each as one line; false alarms that are met are noted. */
function trueFaults(faults: readonly Fault[], page?: string): readonly string[] {
  const lines = faults.flatMap((fault) => {
    const { checker, rule, where, message } = fault;
    const alarm = falseAlarms.find(
      (known) =>
        known.checker === checker &&
        known.rule.test(rule) &&
        known.at.test(`${where} ${message}`) &&
        (known.page === undefined || known.page === page),
    );
    if (alarm) met.add(alarm);
    return alarm ? [] : [[checker, rule, where, message].join(' | ')];
  });
  return [...new Set(lines)];
}

/** The pages as the guide has drawn them, for the checker that reads files. */
let drawn: string;
beforeAll(() => void (drawn = mkdtempSync(join(tmpdir(), 'vejviser-drawn-'))));
afterAll(() => rmSync(drawn, { recursive: true }));

describe.each(LANGUAGES)('in %s, narrow and wide, the other checkers find nothing', (language) => {
  it.each(visitsIn(language))('in $names', async (pages) => {
    const checker = await alfa();
    await visit(openGuide, pages, { language }, async ({ page }, { name, isFile }) => {
      const stopScripts = isFile && (await letScriptsRun(page));
      const evaluate: Evaluate = (code) => page.evaluate(code);
      for (const size of WINDOWS) {
        await page.setViewportSize(size);
        const faults = [
          ...(await faultsByAlfa(checker, evaluate, size)),
          ...(await faultsByIbm(evaluate)),
          ...(await faultsByCodeSniffer(evaluate)),
        ];
        expect.soft(trueFaults(faults, name), `${name}, ${size.width} wide`).toEqual([]);
      }
      writeFileSync(join(drawn, `${name}-${language}.html`), await page.content());
      if (stopScripts) await stopScripts();
    });
  });
});

describe('the Nu HTML checker finds nothing', () => {
  it('in the built files', () => {
    expect(trueFaults(faultsByNu([DIST]))).toEqual([]);
  });

  it('in what the guide draws', () => {
    const files = readdirSync(drawn);
    expect(files.length).toBeGreaterThan(0);
    expect(trueFaults(faultsByNu([drawn]))).toEqual([]);
  });

  it('in the style sheets', () => {
    const sheets = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => join(DIST, file));
    expect(sheets.length).toBeGreaterThan(0);
    expect(trueFaults(faultsByNu(sheets, { css: true }))).toEqual([]);
  });
});

it('lists no false alarm that is none any more', () => {
  expect(falseAlarms.filter((alarm) => !met.has(alarm))).toEqual([]);
});
