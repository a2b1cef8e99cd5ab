import { impactOf, type Side } from '../../engine/impact.ts';
import type { Day } from '../../language/day.ts';
import { rules, rulesOf } from '../../rules/rules.ts';
import { tables } from '../../rules/tables.ts';
import { figurePlugs } from '../../text/figure-plugs.ts';
import type { Translate } from '../../text/texts.ts';
import { wordsBefore } from '../../text/words-before.ts';
import type { Telling } from '../telling.ts';
import { impactView, type ImpactView } from './impact.ts';
import { madeUpPeople } from './people.ts';

/** How many schemes a change is counted for. */
export const SCHEMES_COUNTED = tables.flows.length;

/**
 * Whom it hits that the law of the day of `telling` becomes that of another day, and that of the draft
 * by which the page goes, if any. One scheme at a time; nothing of one that hits nobody.
 */
export function* countedImpact(
  telling: Telling,
  day: Day,
): Generator<ImpactView | undefined, void, void> {
  const before = { rules: rulesOf(tables), on: telling.on };
  const after = { rules, on: day };
  const people = madeUpPeople();
  const words = {
    before: tellingOf(before, { ...telling, t: asBefore(telling) }),
    after: tellingOf(after, telling),
    all: people.length,
  };
  for (const impact of impactOf(before, after, people))
    yield impact.hit > 0 ? impactView(impact, words) : undefined;
}

/** Says today what a draft says otherwise, where the page goes by one. */
function asBefore({ language, t }: Pick<Telling, 'language' | 't'>): Translate {
  const { texts } = wordsBefore;
  if (!texts) return t;
  const today = texts.translator(language);
  return (key, ...plugs) => (texts.has(language, key) ? today : t)(key, ...plugs);
}

/** Speaks of one side. */
const tellingOf = (
  { on, rules: { figures } }: Pick<Side, 'on' | 'rules'>,
  telling: Telling,
): Telling => ({ ...telling, on, figures: figurePlugs(figures, { ...telling, on }) });
