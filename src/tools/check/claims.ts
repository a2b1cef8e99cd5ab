import type { ActFacts } from '../../language/acts.ts';
import type { Claim } from '../../language/claims.ts';
import { compareSections, sectionsIn, type CitedSection } from '../../language/standing.ts';
import type { Cite } from '../../language/sources.ts';
import { numbersIn } from '../acts/read-act.ts';
import { claimsOf } from '../claims/claims-of.ts';
import { isFigure } from '../claims/report.ts';
import { isRead } from '../claims/readings.ts';
import type { Fault } from './fault.ts';
import { citedIn, type World } from './world.ts';

/**
 * Every claim cites a section that its act has, was read as it stands, and names no number that the
 * section does not.
 */
export function checkClaims(world: World): readonly Fault[] {
  const claims = claimsOf(world, world.today);
  return [
    ...checkKnown(world),
    ...claims.flatMap((claim) => claim.cites.flatMap((cite) => checkCite(claim.key, cite, world))),
    ...claims.flatMap((claim) => checkReading(claim, world)),
    ...claims.flatMap((claim) => (isFigure(claim) ? checkValue(claim, world) : [])),
    ...checkNumbers(claims, world),
  ];
}

/** Whose text is said to be known is there, section by section. */
const checkKnown = ({ sources, acts }: World): readonly Fault[] =>
  Object.entries(sources)
    .filter(([id, { known }]) => (known === 'text') !== id in acts)
    .map(([id, { known }]) => ({
      kind: 'claim',
      where: `flows/sources.ts, "${id}"`,
      what:
        known === 'text'
          ? 'is known by its text, and flows/acts does not say which sections it has'
          : `is known as "${known}", and flows/acts holds its sections`,
      todo: 'npm run act -- <source> <file with its text>, or say how it is known.',
    }));

function checkCite(key: string, cite: Cite, { acts, sources }: World): readonly Fault[] {
  const act = acts[cite.source];
  if (!act || cite.section === undefined) return [];
  const cited = sectionsIn(cite.section);
  const missing = cited.flatMap((one) => [
    ...[one.first, one.last].filter((id) => !(id in act)).map((id) => `§ ${id}`),
    ...one.subsections
      .filter((stk) => one.last in act && stk > act[one.last]!.subsections)
      .map((stk) => `§ ${one.last}, stk. ${stk}`),
  ]);
  return [...new Set(missing)].map((section) => ({
    kind: 'claim',
    where: key,
    what: `cites ${section} of ${sources[cite.source]?.title ?? cite.source}, which has none`,
    todo: 'Find where it stands, and cite that.',
  }));
}

function checkReading(claim: Claim, world: World): readonly Fault[] {
  if (isFigure(claim) || isRead(claim, world.readings)) return [];
  const places = claim.cites.map((cite) => citedIn(cite, world)).join('; ');
  return [
    {
      kind: 'reading',
      where: claim.key,
      what: 'was not read as it stands: its words, or what it cites, have changed since',
      todo: `Hold it against ${places}; then \`npm run claims -- --read ${claim.key}\`.`,
    },
  ];
}

/** A figure stands in the section that it cites, unless somebody says where else it is from. */
function checkValue(
  { key, words, cites, doubt, inLaw = [] }: Claim,
  world: World,
): readonly Fault[] {
  if (doubt || Number.isNaN(Number(words))) return [];
  return cites.flatMap((cite) => {
    const known = numbersOf(cite, world);
    return known
      ? inLaw
          .filter((number) => !known.includes(number))
          .map((number) => notThere(key, String(number), cite, world))
      : [];
  });
}

/** A number that stands in a text and is no figure is one of its section. */
function checkNumbers(claims: readonly Claim[], world: World): readonly Fault[] {
  const numberWords = Object.values(world.wordLists)[0]?.numbers ?? {};
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  return Object.entries(world.numbers).flatMap(([key, cite]) => {
    const known = numbersOf(cite, world);
    const words = byKey.get(key)?.words;
    if (!known || words === undefined) return [];
    return numbersIn(words.replaceAll(/\{\{[^}]*\}\}/g, ''), numberWords)
      .filter((number) => !known.includes(number))
      .map((number) => notThere(key, String(number), cite, world));
  });
}

const notThere = (key: string, number: string, cite: Cite, world: World): Fault => ({
  kind: 'claim',
  where: key,
  what: `says ${number}, which ${citedIn(cite, world)} does not name`,
  todo: 'Read the section: mend the number, or cite where it stands.',
});

/** The numbers of the sections that a cite names; nothing where their text is not known. */
function numbersOf({ source, section }: Cite, { acts }: World): readonly number[] | undefined {
  const act = acts[source];
  if (!act || section === undefined) return undefined;
  const ids = sectionsIn(section).flatMap((cited) => idsOf(cited, act));
  return ids.flatMap((id) => act[id]?.numbers ?? []);
}

const idsOf = ({ first, last }: CitedSection, act: ActFacts): readonly string[] =>
  Object.keys(act).filter(
    (id) => compareSections(first, id) <= 0 && compareSections(id, last) <= 0,
  );
