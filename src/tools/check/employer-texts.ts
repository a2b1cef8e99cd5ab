import { EMPLOYER_PARTS, hasHeading } from '../../language/employer.ts';
import type { Cite } from '../../language/sources.ts';
import type { World } from './world.ts';

/** Where what a firm is told of a scheme stands, for an author. */
export const whereInSheet = (scheme: string): string => `flows/employer.ts, "${scheme}"`;

/** Where each point of the sheet stands, and what it cites. */
export const employerCites = ({
  employerSheet,
}: World): readonly { readonly where: string; readonly cite: Cite }[] =>
  employerSheet.flatMap(({ scheme, points }) =>
    points.map(({ id, source: cite }) => ({ where: `${whereInSheet(scheme)}, "${id}"`, cite })),
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
