import type { Result } from '../engine/result.ts';
import { isOpen } from '../language/flow.ts';
import { lazily } from '../language/lazily.ts';
import { once } from '../language/once.ts';
import { SHARED, type Contact } from '../language/points.ts';
import type { Facts } from '../language/questions.ts';
import type { Scheme } from '../language/schemes.ts';
import { standingOf } from '../language/standing.ts';
import { schemeWithLaw } from '../rules/schemes-with-law.ts';
import { keyIn, type Plugs, type TextKey, type Translate } from '../text/texts.ts';
import { answeredViews } from './answered.ts';
import { decidesText, officeNameTexts, regionTexts } from './municipality.ts';
import type { Telling } from './telling.ts';
import { comparedTexts, linesOf, partViews, type PointsSaid } from './parts.ts';
import { OVERVIEW } from './addresses.ts';
import { firstOf, stepViews } from './steps.ts';
import type { LinkView, ResultView, TitledLines } from './view-types.ts';
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
// One line for each thing that is said: there is nothing in it to take apart.
// eslint-disable-next-line max-lines-per-function
export function resultView(
  result: Result,
  points: readonly PointsSaid[],
  { run, facts, left, talks }: Told,
  telling: Telling,
): ResultView {
  const { t, on } = telling;
  const { scheme: id, outcome, verdict, definition, decidedBy } = result;
  const scheme = schemeWithLaw(id);
  const company = verdict === 'later' && definition.becomes === 'right' ? 'opens' : verdict;
  const plugs = once(() => allPlugs(result.plugs, telling));
  const link = once(() => linkTo(id, t));
  const view: ResultView = lazily<ResultView>({
    scheme: () => id,
    outcome: () => outcome,
    groups: () => definition.groups ?? [],
    isGeneral: () => definition.shared === true,
    verdict: () => verdict,
    company: () => company,
    left: () => left,
    decidedBy: () => decidedBy,
    window: () => result.window,
    name: () => scheme.name,
    plainName: () => link().text,
    link,
    law: () => lawOf(scheme, t),
    closer: () => (run === OVERVIEW ? closerOf(scheme, link().href, t) : undefined),
    sources: () => scheme.sources.map((cite) => sourceView(cite, t)),
    checked: () => checkedText(scheme, telling),
    isOverdue: () => on > scheme.reviewBy,
    verdictWord: () => t(`verdict.${company}`),
    sentence: () => t(keyOf(result, 'verdict'), plugs()),
    because: () => becauseText(result.reasons(), telling),
    reasons: () => result.reasons().map((reason) => clauseOf(reason, telling)),
    why: () => whyView(result.reasons(), telling),
    rowLaw: () => placeText(result.row.source, t),
    rowNumber: () => result.row.number,
    standing: () => standingOf(result.row.source, sourceOf(result.row.source.source), on),
    what: () => t(keyIn(id, 'what'), plugs()),
    who: () => whoTexts(result, points, telling),
    next: () => [t(keyOf(result, 'next'), plugs()), ...amountTexts(result, plugs(), t)],
    steps: () => stepViews(points, { t, plugs: plugs(), talks }),
    firstStep: () => firstStepOf(view),
    duties: () => linesOf(points, ({ isDuty }) => isDuty === true, t, plugs()),
    isBinding: () =>
      points.some((said) => said.points.some(({ isDuty, part }) => isDuty && part === 'cost')),
    when: () => (result.window ? windowTexts(result.window, telling) : []),
    onCard: () => onCard(view, t),
    parts: () => partViews(points, telling, plugs()),
    compared: () => comparedTexts(points, t, plugs()),
    instead: () => (definition.instead ?? []).map((other) => linkTo(other, t)),
    restsOn: () => answeredViews({ asked: result.restsOn(), facts }, telling),
    changes: () =>
      result.changes().map((change) => t('result.if', { clause: clauseOf(change, telling) })),
  });
  return view;
}

/** To the scheme's own page. */
const closerOf = ({ name }: Scheme, href: string, t: Translate): LinkView => ({
  href,
  text: t('result.closer', { scheme: name }),
});

/** Where the texts of an outcome stand. */
const keyOf = ({ scheme, outcome, definition }: Result, part: 'verdict' | 'next'): TextKey =>
  keyIn(definition.shared ? SHARED : scheme, `outcomes.${outcome}.${part}`);

/** Among many results: when, the first step and the duty. */
const onCard = (
  said: Pick<ResultView, 'when' | 'firstStep' | 'duties'>,
  t: Translate,
): readonly TitledLines[] =>
  withLines([
    { title: t('result.when'), lines: said.when },
    { title: t('result.next'), lines: said.firstStep },
    { title: t('result.duty'), lines: said.duties },
  ]);

const withLines = (all: readonly TitledLines[]): readonly TitledLines[] =>
  all.filter(({ lines }) => lines.length > 0);

/** Among many results there is room for one step; what does not fit says all that can be done. */
function firstStepOf({ verdict, steps, next }: ResultView): readonly string[] {
  const first = isOpen(verdict) ? firstOf(steps) : undefined;
  return first ? [first.text] : next;
}

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
