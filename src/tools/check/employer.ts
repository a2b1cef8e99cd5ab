import { EMPLOYER_PARTS, hasHeading, type EmployerScheme } from '../../language/employer.ts';
import type { Cite } from '../../language/sources.ts';
import type { Fault } from './fault.ts';
import { dangling } from './ids.ts';
import type { World } from './world.ts';

const where = (scheme: string): string => `flows/employer.ts, "${scheme}"`;

/** The employer's sheet: known schemes, each point once, and no scheme without what a firm must know. */
export function checkEmployer({ employerSheet, schemes }: World): readonly Fault[] {
  const known = Object.keys(schemes);
  return employerSheet.flatMap((said) => [
    ...(known.includes(said.scheme)
      ? []
      : [dangling(where(said.scheme), 'is of a scheme that', said.scheme, known)]),
    ...repeated(said).map((id) => ({
      kind: 'dangling',
      where: `${where(said.scheme)}, "${id}"`,
      what: 'stands twice',
      todo: 'Give each point an id of its own.',
    })),
    ...lacking(said).map((part) => ({
      kind: 'point-missing',
      where: where(said.scheme),
      what: `has no point of the part "${part}"`,
      todo: 'Say what a firm gets, what to check, and how to apply.',
    })),
  ]);
}

const repeated = ({ points }: EmployerScheme): readonly string[] =>
  points.map(({ id }) => id).filter((id, i, ids) => ids.indexOf(id) !== i);

function lacking(said: EmployerScheme): readonly string[] {
  if (!hasHeading(said)) return [];
  const parts = said.points.map(({ part }) => part);
  return EMPLOYER_PARTS.filter((needed) => !parts.includes(needed));
}

/** Where each point of the sheet stands, and what it cites. */
export const employerCites = ({
  employerSheet,
}: World): readonly { readonly where: string; readonly cite: Cite }[] =>
  employerSheet.flatMap(({ scheme, points }) =>
    points.map(({ id, source: cite }) => ({ where: `${where(scheme)}, "${id}"`, cite })),
  );

/** The key of each point's text. Its source stands beside it, so it may hold a number. */
export const employerPointKeys = ({ employerSheet }: World): readonly string[] =>
  employerSheet.flatMap(({ scheme, points }) => points.map(({ id }) => `points.${scheme}.${id}`));

/** What the page plugs into its own words, besides figures. */
const PAGE_PLUGS = ['day', 'edition', 'address'];

/** The sheet's texts and what they may plug: points, headings, and the words that the page names. */
export function employerTexts(
  world: World,
): readonly (readonly [key: string, given: { readonly plugs: readonly string[] }])[] {
  const ofPage = [...world.code.matchAll(/'employer:(page\.[\w-]+)'/g)].map(([, key]) => key!);
  const ofRules = [
    ...EMPLOYER_PARTS.map((part) => `parts.${part}`),
    ...world.employerSheet.filter(hasHeading).map(({ scheme }) => `names.${scheme}`),
    ...employerPointKeys(world),
  ];
  return [
    ...ofPage.map((key) => [key, { plugs: PAGE_PLUGS }] as const),
    ...ofRules.map((key) => [key, { plugs: [] }] as const),
  ];
}
