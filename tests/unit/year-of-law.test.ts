import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editions } from '../../flows/editions.ts';
import { editsOf } from '../year-of-law/edits.ts';
import { year } from '../year-of-law/year.ts';

const recipes = readFileSync('CONTRIBUTING.md', 'utf8');

describe('the invented year of law', () => {
  /** The files as they stand after the changes so far; only `npm run test:year` writes them. */
  const files = new Map<string, string>();
  const read = (file: string): string => files.get(file) ?? readFileSync(file, 'utf8');
  let number = editions.length;

  it.each(year.map((change) => [change.name, change] as const))(
    '%s: each edit finds its place in the rules of today',
    (_name, change) => {
      if (change.news) number += 1;
      for (const { file, by } of editsOf(change, number)) {
        expect(existsSync(file), file).toBe(true);
        const was = read(file);
        files.set(file, by(was));
        expect(files.get(file), file).not.toBe(was);
      }
      expect(recipes).toMatch(new RegExp(`^## ${change.recipe}\\. `, 'm'));
    },
  );

  it('is lived in the order of its days, but for what reaches back', () => {
    const days = year.filter(({ reachesBack }) => !reachesBack).map(({ day }) => day);
    expect(days).toEqual(days.toSorted());
  });
});
