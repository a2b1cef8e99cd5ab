import { formulasOf } from '../../language/calculators.ts';
import { figuresIn } from '../../language/mentions.ts';
import type { Cite, Source } from '../../language/sources.ts';
import { isDay } from '../../language/day.ts';
import { employerCites } from './employer-texts.ts';
import { didYouMean, type Fault } from './fault.ts';
import { municipalityCites } from './municipalities.ts';
import { fileOf, partsOf, type World } from './world.ts';
import { plugsIn, textsOf } from '../../text/text-tree.ts';

/** Figures and sources: each dated, each with its source, each used; no number in a flow. */
export function checkFigures(world: World): readonly Fault[] {
  return [
    ...checkEntries(world),
    ...unusedFigures(world),
    ...checkCites(world),
    ...checkSources(world),
    ...world.flows.flatMap((flow) =>
      numbersIn(flow, fileOf(flow)).map(({ where, value }) => ({
        kind: 'literal-number',
        where,
        what: `holds the number ${value}`,
        todo: 'Give it a name, a date and a source in flows/figures, and name it here.',
      })),
    ),
  ];
}

function checkEntries({ figures }: World): readonly Fault[] {
  return Object.entries(figures).flatMap(([id, { entries }]) => {
    const where = `flows/figures, "${id}"`;
    const faults: Fault[] = [];
    if (entries.length === 0)
      faults.push({
        kind: 'figure-without-value',
        where,
        what: 'has no value',
        todo: 'Add one with its day and source.',
      });
    for (const [i, { from, checkedOn }] of entries.entries()) {
      if (!isDay(from) || !isDay(checkedOn))
        faults.push({
          kind: 'figure-undated',
          where,
          what: `value ${i + 1} has no day that exists`,
          todo: 'Give it `from` and `checkedOn` as YYYY-MM-DD.',
        });
      const before = entries[i - 1]?.from;
      if (before !== undefined && before >= from)
        faults.push({
          kind: 'figure-undated',
          where,
          what: `value ${i + 1} begins on ${from}, not after ${before}`,
          todo: 'Put the values in the order of their days.',
        });
    }
    return faults;
  });
}

function unusedFigures(world: World): readonly Fault[] {
  const inRules = world.flows.flatMap((flow) => [
    ...figuresIn(...partsOf(flow).map(({ part }) => part)),
    ...flow.rows.flatMap(({ after }) => after ?? []),
  ]);
  const inPoints = world.points.flatMap(({ points }) =>
    points.flatMap((point) => figuresIn(...(point.if ?? []))),
  );
  const inDecides = Object.values(world.schemes).flatMap(({ decides }) =>
    decides.flatMap(({ if: condition }) => (condition ? figuresIn(condition) : [])),
  );
  const inCalculators = Object.values(world.calculators).flatMap((calculator) =>
    figuresIn(...formulasOf(calculator)),
  );
  const [danish] = Object.values(world.texts);
  const inTexts = Object.values(danish ?? {}).flatMap((tree) =>
    textsOf(tree).flatMap(({ text }) => plugsIn(text)),
  );
  const used = new Set([...inRules, ...inPoints, ...inDecides, ...inCalculators, ...inTexts]);
  return Object.keys(world.figures)
    .filter((id) => !used.has(id))
    .map((id) => ({
      kind: 'figure-unused',
      where: `flows/figures, "${id}"`,
      what: 'no rule compares with it, no calculator counts with it, and no text plugs it',
      todo: 'Use it, or take it out.',
    }));
}

const citesOf = (world: World): readonly { where: string; cite: Cite | undefined }[] => [
  ...Object.entries(world.figures).flatMap(([id, { entries }]) =>
    entries.map(({ source }) => ({
      where: `flows/figures, "${id}"`,
      cite: source as Cite | undefined,
    })),
  ),
  ...Object.entries(world.schemes).flatMap(([id, { sources }]) =>
    sources.map((cite) => ({ where: `flows/${id}/law.ts`, cite })),
  ),
  ...world.points.flatMap(({ scheme, points }) =>
    points.flatMap(({ id, source }) =>
      source ? [{ where: `flows/${scheme}/points.ts, "${id}"`, cite: source }] : [],
    ),
  ),
  ...Object.entries(world.calculators).flatMap(([id, { notes }]) =>
    Object.entries(notes).map(([note, cite]) => ({
      where: `flows/calculators.ts, "${id}", note "${note}"`,
      cite,
    })),
  ),
  ...employerCites(world),
  ...municipalityCites(world),
  ...Object.entries(world.numbers).map(([key, cite]) => ({
    where: `flows/numbers.ts, "${key}"`,
    cite,
  })),
];

function checkCites(world: World): readonly Fault[] {
  const ids = Object.keys(world.sources);
  const faults = citesOf(world).flatMap(({ where, cite }): Fault[] => {
    if (!cite)
      return [
        {
          kind: 'source-missing',
          where,
          what: 'has no source',
          todo: 'Say where it stands: cite(…).',
        },
      ];
    if (ids.includes(cite.source)) return [];
    return [
      {
        kind: 'source-missing',
        where,
        what: `cites "${cite.source}", which does not exist`,
        todo: didYouMean(cite.source, ids, 'Add it to flows/sources.ts.'),
      },
    ];
  });
  const without = Object.entries(world.schemes).filter(([, { sources }]) => sources.length === 0);
  return [
    ...faults,
    ...without.map(([id]) => ({
      kind: 'source-missing',
      where: `flows/${id}/law.ts`,
      what: 'has no source',
      todo: 'Say where its rules stand: cite(…).',
    })),
  ];
}

function checkSources(world: World): readonly Fault[] {
  const cited = new Set(citesOf(world).flatMap(({ cite }) => cite?.source ?? []));
  return Object.entries<Source>(world.sources).flatMap(([id, { readOn, title }]): Fault[] => {
    const where = `flows/sources.ts, "${id}"`;
    return [
      ...(isDay(readOn)
        ? []
        : [
            {
              kind: 'source-undated',
              where,
              what: 'has no day on which it was read',
              todo: 'Give it `readOn` as YYYY-MM-DD.',
            },
          ]),
      ...(title.trim() === ''
        ? [
            {
              kind: 'source-missing',
              where,
              what: 'has no title',
              todo: 'Give it its official short name.',
            },
          ]
        : []),
      ...(cited.has(id)
        ? []
        : [
            {
              kind: 'source-unused',
              where,
              what: 'nothing cites it',
              todo: 'Cite it, or take it out.',
            },
          ]),
    ];
  });
}

/** Numbers in a flow's data: legal numbers are figures, so none may stand there. */
function numbersIn(value: unknown, where: string): readonly { where: string; value: number }[] {
  if (typeof value === 'number') return [{ where, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${where}, ${key}`));
}
