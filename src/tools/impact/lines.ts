import { impactOf, type Side } from '../../engine/impact.ts';
import type { Facts } from '../../language/questions.ts';
import type { Rehearsed } from '../../rules/drafts.ts';
import { impactView, type ImpactView } from '../../views/review/impact.ts';
import { madeUpPeople } from '../../views/review/people.ts';
import { tellingOfSide } from './telling-of-side.ts';

/** The two sides of a change. */
export interface Compared {
  readonly before: Side;
  readonly after: Side;
  /** The draft of a law that the second side adopts. */
  readonly draft?: Rehearsed;
}

/** What a change does, line by line, as it is found. Schemes that hit nobody are named last. */
export function* linesOfImpact(
  { before, after, draft }: Compared,
  people: readonly Facts[] = madeUpPeople(),
): Generator<string> {
  const words = {
    before: tellingOfSide(before),
    after: tellingOfSide(after, draft?.texts),
    all: people.length,
  };
  const { t } = words.after;
  if (draft) yield t('impact:draft', { name: draft.law.name.da });
  let isAnybodyHit = false;
  for (const impact of impactOf(before, after, people)) {
    if (impact.hit === 0) continue;
    isAnybodyHit = true;
    yield* linesOf(impactView(impact, words), words);
  }
  if (!isAnybodyHit) yield t('impact:nobody');
}

function* linesOf(
  { name, hit, lines, people }: ImpactView,
  { after: { t } }: { readonly after: ReturnType<typeof tellingOfSide> },
): Generator<string> {
  yield '';
  yield `${name}: ${hit}`;
  for (const line of lines) yield `  ${line}`;
  for (const [i, { answers, before, after }] of people.entries()) {
    yield `  ${t('impact:person', { number: i + 1 })}: ${answers.join(', ')}`;
    yield `    ${t('impact:before')}: ${before.join(' ')}`;
    yield `    ${t('impact:after')}: ${after.join(' ')}`;
  }
}
