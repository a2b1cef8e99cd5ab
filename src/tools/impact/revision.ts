import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WholeRules } from '../../rules/rules.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What the rules of a commit are made of: its data, and the code that finds them and words them. */
const PARTS = ['flows', 'src/rules', 'src/language', 'src/engine'];

/**
 * The rules of another commit of the project, laid out in a folder of their own for as long as they are
 * read. This commit's engine runs them, so that what is compared is the rules. Nothing where there is no
 * such commit, or where it keeps its rules in a form that is not known here.
 */
export async function rulesOfRevision(revision: string): Promise<WholeRules | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'vejviser-rules-'));
  try {
    // A name is never taken for an option.
    const commit = git(
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    );
    const archive = join(folder, 'rules.tar');
    git('archive', '--output', archive, commit.trim(), ...PARTS);
    execFileSync('tar', ['-xf', archive, '-C', folder]);
    return await rulesIn(folder);
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The rules of a folder that is laid out as the project is. */
export async function rulesIn(folder: string): Promise<WholeRules> {
  const [{ rules }, { points }, { sources }] = (await Promise.all(
    ['src/rules/rules.ts', 'src/rules/tables.ts', 'flows/sources.ts'].map(
      (file) => import(/* @vite-ignore */ join(folder, file)),
    ),
  )) as [{ readonly rules: WholeRules }, Pick<WholeRules, 'points'>, Pick<WholeRules, 'sources'>];
  const { flows, figures, schemes, overviewOrder } = rules;
  return { flows, figures, schemes, overviewOrder, points, sources };
}

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
