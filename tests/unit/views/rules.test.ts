import { expect, it } from 'vitest';
import type { Day } from '../../../src/language/day.ts';
import { compareSections } from '../../../src/language/standing.ts';
import { STANDINGS } from '../../../src/language/standing.ts';
import { projectWorld } from '../../../src/tools/check/project-world.ts';
import { reportLines } from '../../../src/tools/claims/report.ts';
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

it.each(['2020-06-01', '2026-12-01'] as const)(
  'says on %s how much rests on what, as `npm run claims` counts it',
  (on) => {
    const telling = projectTelling('da', on);
    const { sections } = rulesView(telling, { about: (id) => id });
    const { lines } = sections.find(
      ({ heading }) => heading === telling.t('rules:standing-title'),
    )!;
    const world = projectWorld(on);
    const all = reportLines(world, world.readings, on).find((line) => line.startsWith('all '))!;
    const [, ...counts] = all.trim().split(/\s+/).slice(1).map(Number);
    const expected = STANDINGS.flatMap((standing, i) =>
      counts[i]! > 0
        ? [telling.t(`rules:standing.${standing}`, { number: counts[i]!.toLocaleString('da') })]
        : [],
    );
    expect(expected.length).toBeGreaterThan(1);
    expect(lines).toEqual(expected);
  },
);
