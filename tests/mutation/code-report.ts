// What became of the faults that were planted in the code, by file.
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

const NOTICED = ['Killed', 'Timeout'];
const LIVED = ['Survived', 'NoCoverage'];

/** By file and in all how many were noticed, in per cent of those that could be tried; then those that lived. */
export function linesOf(results: readonly MutantResult[]): {
  readonly lines: readonly string[];
  readonly score: number;
} {
  const tried = results.filter(({ status }) => [...NOTICED, ...LIVED].includes(status));
  const files = [...new Set(tried.map(fileOf))].toSorted();
  const lived = tried.filter(({ status }) => LIVED.includes(status));
  return {
    lines: [
      ...files.map((file) =>
        row(
          file,
          tried.filter((one) => fileOf(one) === file),
        ),
      ),
      row('all', tried),
      ...(lived.length > 0 ? ['', 'lived:', ...lived.map(lifeOf)] : []),
    ],
    score: scoreOf(tried),
  };
}

const fileOf = ({ fileName }: MutantResult): string => relative('', fileName);

const noticed = (of: readonly MutantResult[]): number =>
  of.filter(({ status }) => NOTICED.includes(status)).length;

const scoreOf = (of: readonly MutantResult[]): number => (100 * noticed(of)) / of.length;

const row = (name: string, of: readonly MutantResult[]): string =>
  `${name.padEnd(40)} ${String(noticed(of)).padStart(4)} of ${String(of.length).padStart(4)}  ${scoreOf(of).toFixed(0).padStart(3)} %`;

const lifeOf = (one: MutantResult): string =>
  `${fileOf(one)}:${one.location.start.line} ${one.mutatorName}${one.status === 'NoCoverage' ? ' (no test comes by)' : ''}: ${(one.replacement ?? '').replace(/\s+/g, ' ')}`;
