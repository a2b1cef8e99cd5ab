// A second, independent reading by another hand, kept to be compared with the schemes: who decides.
import type { Flow, Outcome } from '../../src/language/flow.ts';
import type { Schemes } from '../../src/language/schemes.ts';

/** Who decides, by scheme; where a benefit or an outcome has another, that too. */
const readings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'upskilling-offer': { all: 'office' },
  'basic-skills-course': { all: 'office' },
  'prior-learning-assessment': { all: 'office' },
  'regional-course-pool': { all: 'office' },
  'six-week-course': { ledighedsydelse: 'office', all: 'a-kasse' },
  'dismissal-upskilling': { all: 'office' },
  'danish-education': { all: 'municipality' },
  'integration-upskilling': { all: 'municipality' },
  'adult-apprenticeship': { all: 'employer' },
  'work-placement': { all: 'together' },
  'wage-subsidy': { all: 'office' },
  'job-rotation': { all: 'office' },
  'hiring-course-grant': { all: 'office' },
  'job-veu': {
    all: 'office',
    'in-work-skilled': 'firm',
    'through-employer': 'firm',
    'ask-union': 'firm',
  },
  igu: { all: 'firm' },
  'shortage-pool': { all: 'office' },
  'education-lift': { all: 'municipality' },
  'transport-allowance': {
    dagpenge: 'a-kasse',
    all: 'municipality',
    'actual-cost': 'municipality',
  },
  'board-and-lodging': { all: 'municipality' },
  'aids-and-mentor': { all: 'office' },
};

/** Where the two readings differ, one line each. */
export function decidesDifferences(flows: readonly Flow[], schemes: Schemes): readonly string[] {
  return flows.flatMap(({ scheme, outcomes }) => {
    const own: Record<string, string> = {};
    for (const { if: condition, by } of schemes[scheme]?.decides ?? []) {
      const benefits = condition && 'is' in condition ? condition.is.slice(1) : ['all'];
      for (const benefit of benefits) own[benefit] = by;
    }
    for (const [id, { decides }] of Object.entries<Outcome>(outcomes))
      if (decides) own[id] = decides;
    const other = readings[scheme] ?? {};
    return [...new Set([...Object.keys(own), ...Object.keys(other)])]
      .filter((who) => own[who] !== other[who])
      .map((who) => `${scheme}, ${who}: ${own[who] ?? 'nobody'}, and ${other[who] ?? 'nobody'}`);
  });
}
