import { CHANGES, type Got, type Hit, type SchemeImpact } from '../../engine/impact.ts';
import { schemeOf } from '../../rules/schemes.ts';
import { formatDay } from '../../text/format.ts';
import { keyIn } from '../../text/texts.ts';
import { answeredViews } from '../answered.ts';
import type { Telling } from '../telling.ts';
import { allPlugs } from '../words.ts';

/** One person who is hit, in words. */
export interface HitView {
  /** What they answer to what the scheme asks: "Alder: 22". */
  readonly answers: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a change does to one scheme, in words. */
export interface ImpactView {
  readonly scheme: string;
  readonly name: string;
  /** How many are hit of how many: "12 af 3.000 personer mærker det". */
  readonly hit: string;
  /** "12 får et andet svar", for each kind of change that somebody has. */
  readonly lines: readonly string[];
  readonly people: readonly HitView[];
}

/**
 * Says what a change does to a scheme.
 * @param before speaks of the day and the figures of the rules before the change; `after` of those after it
 * @param all how many people were asked
 */
export function impactView(
  { scheme, hit, counts, people }: SchemeImpact,
  {
    before,
    after,
    all,
  }: { readonly before: Telling; readonly after: Telling; readonly all: number },
): ImpactView {
  const { t } = after;
  return {
    scheme,
    name: schemeOf(scheme).name,
    hit: t('impact:hit', { count: hit, all }),
    lines: CHANGES.filter((kind) => counts[kind] > 0).map((kind) =>
      t(`impact:counts.${kind}`, { count: counts[kind] }),
    ),
    people: people.map((one) => ({
      answers: answersOf(one, after),
      before: gotTexts(scheme, one.before, before),
      after: gotTexts(scheme, one.after, after),
    })),
  };
}

const answersOf = ({ asked }: Hit, telling: Telling): readonly string[] =>
  answeredViews({ asked: Object.keys(asked), facts: asked }, telling).map(
    ({ short, answer }) => `${short}: ${answer}`,
  );

/** The answer, the first step, the dates and the amounts, as far as there are any. */
function gotTexts(scheme: string, got: Got, telling: Telling): readonly string[] {
  const { t, language } = telling;
  const plugs = allPlugs(got.plugs, telling);
  const file = got.isShared ? 'shared' : scheme;
  return [
    `${t(`verdict.${got.verdict}`)}. ${t(keyIn(file, `outcomes.${got.outcome}.verdict`), plugs)}`,
    ...(got.step === undefined
      ? []
      : [t('impact:step', { step: t(keyIn(scheme, `points.${got.step}`), plugs) })]),
    ...got.dates.map(({ kind, day }) =>
      t(`impact:dates.${kind}`, { day: formatDay(day, language) }),
    ),
    ...got.amounts.map((id) =>
      t(keyIn(scheme, `amounts.${id}.${id in got.plugs ? 'known' : 'unknown'}`), plugs),
    ),
  ];
}
