import type { Result } from '../engine/result.ts';
import { isOpen, type Verdict } from '../language/flow.ts';
import { once } from '../language/once.ts';
import { SHARED, type Contact } from '../language/points.ts';
import type { Facts } from '../language/questions.ts';
import { standingOf } from '../language/standing.ts';
import { schemeOf } from '../rules/schemes.ts';
import { keyIn, type Plugs, type TextKey, type Translate } from '../text/texts.ts';
import { answeredViews } from './answered.ts';
import { decidesText, officeNameTexts, regionTexts } from './municipality.ts';
import type { Telling } from './telling.ts';
import { comparedTexts, linesOf, partViews, type PointsSaid } from './parts.ts';
import { OVERVIEW, routeAddresses } from './addresses.ts';
import { stepViews } from './steps.ts';
import type { ResultView, StepView, TitledLines } from './view-types.ts';
import { becauseText, clauseOf, whyView } from './why.ts';
import { windowTexts } from './window.ts';
import { allPlugs, checkedText, lawOf, linkTo, placeText, sourceOf, sourceView } from './words.ts';

/** Of what a result is told. */
interface Told {
  readonly run: string;
  readonly facts: Facts;
  /** How many questions of the scheme's own are still to be answered, at the most. */
  readonly left: number;
  /** Who holds the person's talks. */
  readonly talks: Contact;
}

/** A result in the words of a language. */
export function resultView(
  result: Result,
  points: readonly PointsSaid[],
  { run, facts, left, talks }: Told,
  telling: Telling,
): ResultView {
  const { t } = telling;
  const { scheme: id, outcome, verdict, reasons } = result;
  const plugs = allPlugs(result.plugs, telling);
  const company = verdict === 'later' && result.definition.becomes === 'right' ? 'opens' : verdict;
  const steps = once(() => stepViews(points, { t, plugs, talks }));
  const said = saidOf(result, points, steps(), plugs, telling);
  const parts = once(() => partViews(points, telling, plugs));
  const compared = once(() => comparedTexts(points, t, plugs));
  const rests = once(() => answeredViews({ asked: result.restsOn(), facts }, telling));
  const changes = once(() =>
    result.changes().map((change) => t('result.if', { clause: clauseOf(change, telling) })),
  );
  return {
    ...ofScheme(id, run, telling),
    ...said,
    outcome,
    groups: result.definition.groups ?? [],
    isGeneral: result.definition.shared === true,
    verdict,
    company,
    left,
    verdictWord: t(`verdict.${company}`),
    sentence: t(keyOf(result, 'verdict'), plugs),
    because: becauseText(reasons, telling),
    reasons: reasons.map((reason) => clauseOf(reason, telling)),
    why: whyView(reasons, telling),
    onCard: onCard(said, t),
    decidedBy: result.decidedBy,
    ...rowOf(result, telling),
    window: result.window,
    instead: (result.definition.instead ?? []).map((other) => linkTo(other, t)),
    steps: steps(),
    get compared() {
      return compared();
    },
    get parts() {
      return parts();
    },
    get restsOn() {
      return rests();
    },
    get changes() {
      return changes();
    },
  };
}

/** What is the same for each result of a scheme. */
function ofScheme(id: string, run: string, telling: Telling) {
  const { t, on } = telling;
  const scheme = schemeOf(id);
  return {
    scheme: id,
    name: scheme.name,
    plainName: t(`schemes:${id}`),
    link: linkTo(id, t),
    law: lawOf(scheme, t),
    closer:
      run === OVERVIEW
        ? { href: routeAddresses.run(id), text: t('result.closer', { scheme: scheme.name }) }
        : undefined,
    sources: scheme.sources.map((cite) => sourceView(cite, t)),
    checked: checkedText(scheme, telling),
    isOverdue: on > scheme.reviewBy,
  };
}

/** Of the row that decided. */
const rowOf = ({ row: { source, number } }: Result, { t, on }: Telling) => ({
  rowLaw: placeText(source, t),
  rowNumber: number,
  standing: standingOf(source, sourceOf(source.source), on),
});

/** Where the texts of an outcome stand. */
const keyOf = ({ scheme, outcome, definition }: Result, part: 'verdict' | 'next'): TextKey =>
  keyIn(definition.shared ? SHARED : scheme, `outcomes.${outcome}.${part}`);

/** What is said of a result under headings. */
type Said = Pick<ResultView, 'what' | 'who' | 'next' | 'firstStep' | 'duties' | 'when'>;

function saidOf(
  result: Result,
  points: readonly PointsSaid[],
  steps: readonly StepView[],
  plugs: Plugs,
  telling: Telling,
): Said {
  const { t } = telling;
  const next = [t(keyOf(result, 'next'), plugs), ...amountTexts(result, plugs, t)];
  return {
    what: t(keyIn(result.scheme, 'what'), plugs),
    who: whoTexts(result, points, telling),
    next,
    firstStep: firstStepOf(result.verdict, steps) ?? next,
    duties: linesOf(points, ({ isDuty }) => isDuty === true, t, plugs),
    when: result.window ? windowTexts(result.window, telling) : [],
  };
}

/** Among many results: when, the first step and the duty. */
const onCard = (said: Said, t: Translate): readonly TitledLines[] =>
  withLines([
    { title: t('result.when'), lines: said.when },
    { title: t('result.next'), lines: said.firstStep },
    { title: t('result.duty'), lines: said.duties },
  ]);

const withLines = (all: readonly TitledLines[]): readonly TitledLines[] =>
  all.filter(({ lines }) => lines.length > 0);

/** Among many results there is room for one step; what does not fit says all that can be done. */
const firstStepOf = (
  verdict: Verdict,
  [first]: readonly StepView[],
): readonly string[] | undefined => (isOpen(verdict) && first ? [first.text] : undefined);

function whoTexts(
  { scheme, decidedBy }: Result,
  points: readonly PointsSaid[],
  telling: Telling,
): readonly string[] {
  const { t, figures } = telling;
  return [
    decidesText(decidedBy, telling),
    ...officeNameTexts(decidedBy, t),
    ...regionTexts(scheme, telling),
    ...linesOf(
      points,
      (point) => point.part === 'who' && (point.by ?? decidedBy) === decidedBy,
      t,
      figures,
    ),
  ];
}

/** Each amount where the day has the figures for it, else the sentence that says it has none. */
function amountTexts(
  { scheme, definition, plugs }: Result,
  texts: Plugs,
  t: Translate,
): readonly string[] {
  return (definition.amounts ?? []).map((id) =>
    t(keyIn(scheme, `amounts.${id}.${id in plugs ? 'known' : 'unknown'}`), texts),
  );
}
