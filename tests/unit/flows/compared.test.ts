import { describe, expect, it } from 'vitest';
import type { CompiledFlow } from '../../../src/engine/compile.ts';
import { outcomeOf } from '../../../src/engine/compile.ts';
import { followFrom, startOf } from '../../../src/engine/place.ts';
import { pointsFor } from '../../../src/engine/points.ts';
import { isOpen } from '../../../src/language/flow.ts';
import { COMPARED, type Point } from '../../../src/language/points.ts';
import type { Facts } from '../../../src/language/questions.ts';
import { points } from '../../../src/rules/tables.ts';
import { isToCompare } from '../../../src/tools/check/compared.ts';
import { randomCitizen, seededRandom } from '../../independent-reading/citizens.ts';
import { projectGuide, TODAY } from '../../project-guide.ts';

const CITIZENS = 1500;

interface Met {
  readonly table: CompiledFlow;
  readonly outcome: string;
  readonly said: readonly Point[];
}

/** What a scheme says to somebody: in the overview, and in its own run with no answers but its own. */
function meetAll(): readonly Met[] {
  const random = seededRandom(13);
  const guide = projectGuide(TODAY);
  const inOverview = guide.overview();
  const schemes = inOverview.map(({ scheme }) => scheme);
  const ownRuns = guide.full().filter(({ scheme }) => schemes.includes(scheme));
  const all: Met[] = [];
  for (let i = 0; i < CITIZENS; i += 1) {
    const answers: Facts = randomCitizen(random, TODAY);
    for (const table of [...inOverview, ...ownRuns]) {
      const { ended } = followFrom(startOf(table), answers);
      const own = points.find(({ scheme }) => scheme === table.scheme);
      if (!ended || !own || outcomeOf(table.flow, ended.outcome).shared) continue;
      const facts = table.mode === 'overview' ? answers : ended.facts;
      all.push({
        table,
        outcome: ended.outcome,
        said: pointsFor(table, ended.outcome, facts, own),
      });
    }
  }
  return all;
}

const met = meetAll();
const unique = (lines: readonly string[]): readonly string[] => [...new Set(lines)].toSorted();
const nameOf = ({ table, outcome }: Met): string => `${table.scheme}, ${outcome}`;

describe('what everybody is told today', () => {
  it('meets many', () => expect(met.length).toBeGreaterThan(CITIZENS));

  it('is one of each fact by which open results are compared', () => {
    const wrong = met
      .filter(({ table, outcome }) => isToCompare(outcomeOf(table.flow, outcome)))
      .flatMap((one) =>
        COMPARED.flatMap((part) => {
          const said = one.said.filter((point) => point.part === part).map(({ id }) => id);
          return said.length === 1
            ? []
            : [`${nameOf(one)}: ${part} (${said.join(', ') || 'none'})`];
        }),
      );
    expect(unique(wrong)).toEqual([]);
  });

  it('begins with a step that waits for nothing', () => {
    const wrong = met
      .filter(({ table, outcome }) => isOpen(outcomeOf(table.flow, outcome).verdict))
      .flatMap((one) => {
        const first = one.said.find(({ part }) => part === 'do');
        return first?.once === undefined && first ? [] : [`${nameOf(one)}: ${first?.id ?? 'none'}`];
      });
    expect(unique(wrong)).toEqual([]);
  });
});
