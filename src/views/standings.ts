import { calculators } from '../../flows/calculators.ts';
import { employerSheet } from '../../flows/employer.ts';
import { sources } from '../../flows/sources.ts';
import { claimsOf, standingOfClaim } from '../language/claims.ts';
import { STANDINGS } from '../language/standing.ts';
import { rules } from '../rules/rules.ts';
import { formatNumber } from '../text/format.ts';
import type { Telling } from './telling.ts';

/**
 * How many things the guide says on the day rest on what: the count that `npm run claims` gives. That each
 * was held against what it cites is a check's to see, before the guide is built.
 */
export function standingLines({ t, language, on }: Telling): readonly string[] {
  const said = claimsOf({ ...rules, employerSheet, calculators }, () => '', on)
    .filter(({ isSaid }) => isSaid)
    .map((claim) => standingOfClaim(claim, sources, on));
  return STANDINGS.flatMap((standing) => {
    const count = said.filter((one) => one === standing).length;
    return count > 0
      ? [t(`rules:standing.${standing}`, { number: formatNumber(count, language) })]
      : [];
  });
}
