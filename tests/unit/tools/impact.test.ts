import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { population } from '../../../flows/population.ts';
import { questions } from '../../../flows/questions.ts';
import { populationOf } from '../../../src/engine/population.ts';
import { rehearsals } from '../../../src/rules/drafts.ts';
import { rules, rulesOf } from '../../../src/rules/rules.ts';
import { linesOfImpact } from '../../../src/tools/impact/lines.ts';
import { rulesIn, rulesOfRevision } from '../../../src/tools/impact/revision.ts';

const on = '2026-11-22';
const people = populationOf(questions, population, 400);
const root = fileURLToPath(new URL('../../../', import.meta.url));

it('says that nobody is hit where the rules are the same', () =>
  expect([...linesOfImpact({ before: { rules, on }, after: { rules, on } }, people)]).toEqual([
    'Ingen af personerne får et andet svar.',
  ]));

it('says of a draft whom it hits, in the words of both sides, and that it is no law', () => {
  const [id] = rehearsals.keys();
  const draft = rehearsals.get(id!)!;
  const day = draft.law.from;
  const after = { rules: rulesOf(draft.tables), on: day };
  const lines = [...linesOfImpact({ before: { rules, on: day }, after, draft }, people)];
  expect(lines[0]).toContain('ikke gældende ret');
  expect(lines.join('\n')).toMatch(/Kontanthjælp/);
  expect(lines.some((line) => line.includes('{{') || /[a-z-]+:[a-z-]+\./.test(line))).toBe(false);
});

it('reads the rules of a folder, and tells what changed in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vejviser-test-'));
  try {
    for (const part of ['flows', 'src/rules', 'src/language', 'src/engine'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    const file = join(folder, 'flows/six-week-course/flow.ts');
    const flow = readFileSync(file, 'utf8');
    expect(flow).toContain("verdict: 'right'");
    writeFileSync(file, flow.replaceAll("verdict: 'right'", "verdict: 'ask'"));
    const before = await rulesIn(folder);
    const lines = [
      ...linesOfImpact({ before: { rules: before, on }, after: { rules, on } }, people),
    ];
    expect(lines.filter((line) => /personer mærker det/.test(line))).toEqual([
      expect.stringMatching(/^6 ugers jobrettet uddannelse/),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('reads the rules of a commit, and takes no option for one', async () => {
  const head = await rulesOfRevision('HEAD');
  expect(head?.flows.map(({ scheme }) => scheme)).toEqual(rules.flows.map(({ scheme }) => scheme));
  expect(await rulesOfRevision('--all')).toBeUndefined();
  expect(await rulesOfRevision('nonsense')).toBeUndefined();
});
