import { execFileSync } from 'node:child_process';
import { digestOf, unitsIn, type Forms } from '../../text/translation.ts';
import type { TextTree } from '../../text/texts.ts';

/** What `git` says. @throws where it knows no such thing, or is not there */
export type Git = (...words: readonly string[]) => string;

const MANY_BYTES = 64_000_000;

export const gitIn =
  (folder: string): Git =>
  (...words) =>
    execFileSync('git', [...words], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: MANY_BYTES,
      stdio: ['ignore', 'pipe', 'ignore'],
    });

/**
 * Finds the Danish text that a translation was made from, by the digest in the lock. The project's history
 * holds it already: kept beside each digest as well, it would double the locks of all languages.
 * @returns nothing where the history does not reach so far, or there is none
 */
export function danishThen(git: Git): (unit: string, digest: string) => Forms | undefined {
  const versions = new Map<string, readonly ReadonlyMap<string, Forms>[]>();
  return (unit, digest) => {
    const file = unit.split(':')[0]!;
    if (!versions.has(file)) versions.set(file, versionsOf(git, file));
    return versions
      .get(file)!
      .map((units) => units.get(unit))
      .find((forms) => forms !== undefined && digestOf(forms) === digest);
  };
}

/** The Danish texts of a file in each commit that changed it, the latest first. */
function versionsOf(git: Git, file: string): readonly ReadonlyMap<string, Forms>[] {
  const path = `locales/da/${file}.json`;
  try {
    return git('log', '--format=%H', '--', path)
      .split('\n')
      .filter(Boolean)
      .flatMap((commit) => unitsAt(git, commit, file, path));
  } catch {
    return [];
  }
}

/** None where the commit took the file away. */
function unitsAt(
  git: Git,
  commit: string,
  file: string,
  path: string,
): readonly ReadonlyMap<string, Forms>[] {
  try {
    return [unitsIn({ [file]: JSON.parse(git('show', `${commit}:${path}`)) as TextTree })];
  } catch {
    return [];
  }
}
