import type { Calculators } from './calculators.ts';
import { holdsOn, type Day } from './day.ts';
import type { EmployerScheme } from './employer.ts';
import { entryOn, type Figures } from './figures.ts';
import type { Flow, Outcome } from './flow.ts';
import type { PointsOfScheme } from './points.ts';
import type { Cite, Source, Sources } from './sources.ts';
import { standingOf, STANDINGS, type Standing } from './standing.ts';

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

/** What makes claims. */
export interface Claiming {
  readonly flows: readonly Flow[];
  readonly points: readonly PointsOfScheme[];
  readonly figures: Figures;
  readonly employerSheet: readonly EmployerScheme[];
  readonly calculators: Calculators;
}

/** The Danish text of a key, `six-week-course:points.dagpenge`. */
export type ClaimWords = (key: string) => string;

/**
 * Every claim: points, outcomes, figures, the employer's lines and the calculators' notes. A source that
 * is missing is another check's to tell.
 */
export const claimsOf = (claiming: Claiming, words: ClaimWords, on: Day): readonly Claim[] =>
  [
    ...outcomeClaims(claiming, words),
    ...pointClaims(claiming, words, on),
    ...figureClaims(claiming, on),
    ...employerClaims(claiming, words, on),
    ...calculatorClaims(claiming, words),
  ].map((claim) => ({ ...claim, cites: claim.cites.filter(Boolean) }));

/** Of several cites the least counts: a claim stands no better than the weakest that it needs. */
export function standingOfClaim(
  { cites, doubt }: Pick<Claim, 'cites' | 'doubt'>,
  sources: Sources,
  on: Day,
): Standing {
  const known: Readonly<Record<string, Source | undefined>> = sources;
  const all = cites.map((cite) => {
    const source = known[cite.source];
    return source ? standingOf(cite, source, on) : 'unread';
  });
  const least = Math.max(
    ...[...all, ...(doubt ? [doubt] : [])].map((one) => STANDINGS.indexOf(one)),
  );
  return STANDINGS[least] ?? 'unread';
}

function outcomeClaims({ flows }: Claiming, words: ClaimWords): readonly Claim[] {
  return flows.flatMap(({ scheme, rows, outcomes }) =>
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

const pointClaims = ({ points }: Claiming, words: ClaimWords, on: Day): readonly Claim[] =>
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

const figureClaims = ({ figures }: Claiming, on: Day): readonly Claim[] =>
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

const employerClaims = (
  { employerSheet }: Claiming,
  words: ClaimWords,
  on: Day,
): readonly Claim[] =>
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

const calculatorClaims = ({ calculators }: Claiming, words: ClaimWords): readonly Claim[] =>
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
