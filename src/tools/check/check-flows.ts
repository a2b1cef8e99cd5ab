import { checkAge } from './age.ts';
import { checkCalculators } from './calculators.ts';
import { checkCentral } from './central.ts';
import { checkClaims } from './claims.ts';
import { checkCompared } from './compared.ts';
import { checkDays } from './days.ts';
import { checkDoors } from './doors.ts';
import { checkDrafts } from './drafts.ts';
import { checkEditions } from './editions.ts';
import { checkEmployer } from './employer.ts';
import type { Fault } from './fault.ts';
import { checkFigures } from './figures.ts';
import { checkFirms } from './firms.ts';
import { checkGlossaries } from './glossaries.ts';
import { checkIds } from './ids.ts';
import { checkLeftOver } from './left-over.ts';
import { checkLinkCodes } from './link-codes.ts';
import { checkMeaning } from './meaning.ts';
import { checkMunicipalities } from './municipalities.ts';
import { checkMunicipalitySites } from './municipality-sites.ts';
import { checkOpenings } from './openings.ts';
import { checkPlainWords } from './plain-words.ts';
import { checkPoints } from './points.ts';
import { checkPersonas } from './personas.ts';
import { checkReach } from './reach.ts';
import { checkReviews } from './reviews.ts';
import { checkRows } from './rows.ts';
import { checkTexts } from './texts.ts';
import type { World } from './world.ts';

/** Every fault of the rules and texts, all at once. */
export function checkFlows(world: World): readonly Fault[] {
  const ids = checkIds(world);
  return [
    ...ids,
    ...checkRows(world),
    ...checkPoints(world),
    ...checkEmployer(world),
    ...checkCalculators(world),
    ...checkFigures(world),
    ...checkLeftOver(world),
    ...checkLinkCodes(world),
    ...checkEditions(world),
    ...checkReviews(world),
    ...checkMunicipalities(world),
    ...checkMunicipalitySites(world),
    ...checkDoors(world),
    ...checkFirms(world),
    ...checkClaims(world),
    ...checkDays(world),
    ...checkDrafts(world),
    ...checkOpenings(world),
    ...checkMeaning(world),
    ...checkGlossaries(world),
    // A table with a dangling id cannot be walked: mend that first.
    ...(ids.length === 0 ? checkJourneys(world) : []),
    ...checkTexts(world),
    ...checkPlainWords(world),
    ...checkAge(world),
  ];
}

/** A person is not led through a table that has no end. */
function checkJourneys(world: World): readonly Fault[] {
  const reach = checkReach(world);
  const isEndless = reach.some(({ kind }) => kind === 'no-end' || kind === 'figure-without-value');
  return isEndless
    ? reach
    : [...reach, ...checkPersonas(world), ...checkCentral(world), ...checkCompared(world)];
}
