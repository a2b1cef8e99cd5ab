import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Edit } from './change.ts';
import type { Answered, Asked } from './asked.ts';

const HERE = fileURLToPath(new URL('../..', import.meta.url));
const PARTS = ['flows', 'locales', 'src', 'build', 'tests', 'package.json', 'tsconfig.json'];
const run = promisify(execFile);

/** The project in a folder of its own, with a repository of its own, in which the law may change. */
export interface Copy {
  /** @throws where an edit does not find its place */
  readonly edit: (edits: readonly Edit[]) => void;
  /** Follows the recipe's commands and asks what is then told, in one process. */
  readonly ask: (asked: Asked) => Promise<Answered>;
  /** The files that differ from those before the change, sorted. */
  readonly changedFiles: () => readonly string[];
  /** What was changed counts from now on as what was there before. */
  readonly keep: () => void;
  readonly remove: () => void;
}

export function copyOfProject(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'year-of-law-'));
  for (const part of PARTS) cpSync(join(HERE, part), join(folder, part), { recursive: true });
  symlinkSync(join(HERE, 'node_modules'), join(folder, 'node_modules'));
  const asked = join(folder, 'asked.json');
  const answered = join(folder, 'answered.json');
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=year', '-c', 'user.email=year@localhost', ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
  const keep = (): void => {
    git('add', 'flows', 'locales', 'src');
    git('commit', '--quiet', '--allow-empty', '--message', 'law');
  };
  git('init', '--quiet');
  keep();
  return {
    edit: (edits) => {
      for (const { file, by } of edits) {
        const path = join(folder, file);
        writeFileSync(path, by(readFileSync(path, 'utf8')));
      }
    },
    ask: async (what) => {
      writeFileSync(asked, JSON.stringify(what));
      const script = ['build/run.mjs', 'tests/year-of-law/ask.ts', asked, answered];
      await run('node', script, { cwd: folder, maxBuffer: 1 << 26 });
      return JSON.parse(readFileSync(answered, 'utf8')) as Answered;
    },
    changedFiles: () =>
      git('status', '--porcelain', '--untracked-files=all', '--', 'flows', 'locales', 'src')
        .split('\n')
        .filter(Boolean)
        .map((line) => line.slice(3))
        .toSorted(),
    keep,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
