import { expect, it } from 'vitest';
import type { Day } from '../../../src/language/day.ts';
import { compareSections } from '../../../src/language/standing.ts';
import { projectTelling } from '../../../src/tools/project-telling.ts';
import { rulesView } from '../../../src/views/rules.ts';

const exposedOn = (on: Day): readonly string[] =>
  rulesView(projectTelling('da', on), { about: (id) => id }).schemes.flatMap(
    ({ exposed }) => exposed ?? [],
  );

it('names the act and each section that may have moved, in order, and none before it could', () => {
  const lines = exposedOn('2026-02-01').map((line) => line.replaceAll('\u00a0', ' '));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(line).toMatch(/: LBK \d+\/\d+ §+ \d/);
    const sections = [...line.matchAll(/§+ (\d+(?: [a-z])?)/g)].map(([, id]) => id!);
    expect(sections).toEqual([...new Set(sections)].toSorted(compareSections));
  }
  expect(exposedOn('2026-01-31')).toEqual([]);
});
