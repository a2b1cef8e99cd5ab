import type { Cite } from '../../language/sources.ts';
import { holdsOn, type Day } from '../../language/day.ts';
import { entryOn } from '../../language/figures.ts';
import type { Outcome } from '../../language/flow.ts';
import { standingOf, STANDINGS, type Standing } from '../../language/standing.ts';
import { textsOf } from '../../text/text-tree.ts';
import type { World } from '../check/world.ts';

/** One thing that the guide says is so, and where it stands. */
export interface Claim {
  /** Of its words: `six-week-course:points.dagpenge`; of a figure: `figures:six-week.weeks`. */
  readonly key: string;
  readonly scheme: string;
  /** The Danish words; of a figure, its value. */
  readonly words: string;
  readonly cites: readonly Cite[];
  /** Of a figure, the numbers of the law that it is, or is counted from. */
  readonly inLaw?: readonly number[];
  /** Why nobody can vouch for it, whatever is cited. */
  readonly doubt?: Standing;
  /** What rides on it: a verdict or first step more than a line among many. */
  readonly weight: number;
  /** Whether it is said on the day. */
  readonly isSaid: boolean;
}

const WEIGHT = { outcome: 5, duty: 3, step: 2, line: 1 };
const FIGURES = 'figures';
const EMPLOYER = 'employer';
const CALCULATORS = 'calculators';

/**
 * Every claim: points, outcomes, figures, the employer's lines and the calculators' notes. A source that
 * is missing is another check's to tell.
 */
export function claimsOf(world: World, on: Day): readonly Claim[] {
  const words = danishWords(world);
  return [
    ...outcomeClaims(world, words),
    ...pointClaims(world, words, on),
    ...figureClaims(world, on),
    ...employerClaims(world, words, on),
    ...calculatorClaims(world, words),
  ].map((claim) => ({ ...claim, cites: claim.cites.filter(Boolean) }));
}

/** Of several cites the least counts: a claim stands no better than the weakest that it needs. */
export function standingOfClaim({ cites, doubt }: Claim, world: World, on: Day): Standing {
  const all = cites.map((cite) => {
    const source = world.sources[cite.source];
    return source ? standingOf(cite, source, on) : 'unread';
  });
  if (doubt) all.push(doubt);
  return STANDINGS.findLast((standing) => all.includes(standing)) ?? 'unread';
}

type Words = (key: string) => string;

function danishWords({ texts }: World): Words {
  const [danish = {}] = Object.values(texts);
  const all = new Map(
    Object.entries(danish).flatMap(([file, tree]) =>
      textsOf(tree).map(({ key, text }) => [`${file}:${key}`, text]),
    ),
  );
  return (key) => all.get(key) ?? '';
}

function outcomeClaims(world: World, words: Words): readonly Claim[] {
  return world.flows.flatMap(({ scheme, rows, outcomes }) =>
    Object.entries<Outcome>(outcomes)
      .filter(([, { shared }]) => !shared)
      .map(([id, { source }]) => {
        const key = `${scheme}:outcomes.${id}`;
        const ofRows = rows.flatMap((row) => (row.then === id ? [row.source] : []));
        return {
          key,
          scheme,
          words: `${words(`${key}.verdict`)} ${words(`${key}.next`)}`,
          cites: source ? [source] : unique(ofRows),
          weight: WEIGHT.outcome,
          isSaid: true,
        };
      }),
  );
}

const pointClaims = ({ points }: World, words: Words, on: Day): readonly Claim[] =>
  points.flatMap(({ scheme, points: own }) =>
    own.flatMap((point) =>
      point.source
        ? [
            {
              key: `${scheme}:points.${point.id}`,
              scheme,
              words: words(`${scheme}:points.${point.id}`),
              cites: [point.source],
              weight: point.isDuty ? WEIGHT.duty : point.part === 'do' ? WEIGHT.step : WEIGHT.line,
              isSaid: holdsOn(point, on),
            },
          ]
        : [],
    ),
  );

const figureClaims = ({ figures }: World, on: Day): readonly Claim[] =>
  Object.entries(figures).flatMap(([id, figure]) =>
    figure.entries
      .filter(({ value }) => value !== 'none')
      .map((entry) => ({
        key: `${FIGURES}:${id}, ${entry.from}`,
        scheme: FIGURES,
        words: String(entry.value),
        cites: [entry.source],
        inLaw: entry.inLaw ?? [Number(entry.value)],
        ...(entry.unverified && {
          doubt: entry.unverified === 'computed' ? ('computed' as const) : ('exposed' as const),
        }),
        weight: WEIGHT.duty,
        isSaid: entryOn(figure, on) === entry,
      })),
  );

const employerClaims = ({ employerSheet }: World, words: Words, on: Day): readonly Claim[] =>
  employerSheet.flatMap(({ scheme, points }) =>
    points.map((point) => ({
      key: `${EMPLOYER}:points.${scheme}.${point.id}`,
      scheme: EMPLOYER,
      words: words(`${EMPLOYER}:points.${scheme}.${point.id}`),
      cites: [point.source],
      weight: WEIGHT.line,
      isSaid: holdsOn(point, on),
    })),
  );

const calculatorClaims = ({ calculators }: World, words: Words): readonly Claim[] =>
  Object.entries(calculators).flatMap(([id, { notes }]) =>
    Object.entries(notes).map(([note, source]) => ({
      key: `${CALCULATORS}:${id}.notes.${note}`,
      scheme: CALCULATORS,
      words: words(`${CALCULATORS}:${id}.notes.${note}`),
      cites: [source],
      weight: WEIGHT.line,
      isSaid: true,
    })),
  );

const unique = (cites: readonly Cite[]): readonly Cite[] => [
  ...new Map(cites.map((cite) => [JSON.stringify(cite), cite])).values(),
];
