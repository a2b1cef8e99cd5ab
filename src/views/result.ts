import { schemes } from '../../flows/schemes.ts';
import { sources } from '../../flows/sources.ts';
import type { Day } from '../language/day.ts';
import { isOpen, type Verdict } from '../language/flow.ts';
import type { Facts } from '../language/questions.ts';
import type { Scheme } from '../language/schemes.ts';
import type { Cite, Source } from '../language/sources.ts';
import type { Reason } from '../engine/because.ts';
import type { Result } from '../engine/result.ts';
import { formatDay, formatKroner, formatNumber } from '../text/format.ts';
import { nestByDot } from '../text/figure-plugs.ts';
import { unbroken } from '../text/law.ts';
import type { Plugs, Translate } from '../text/texts.ts';
import type { LinkOrText, PartView, ResultView, SchemeLinkView } from './view-types.ts';
import { answeredViews } from './answered.ts';
import { decidesText, officeNameTexts, regionTexts } from './municipality.ts';
import type { KnownHome } from './known-municipality.ts';
import { linesOf, partViews, type PointsSaid } from './parts.ts';
import { addressOfRun, OVERVIEW } from '../visit/routes.ts';
import { windowTexts } from './window.ts';

interface Words {
  readonly t: Translate;
  readonly language: string;
  readonly on: Day;
  readonly figures: Plugs;
  readonly facts: Facts;
  readonly home?: KnownHome | undefined;
}

const schemeOf = (id: string): Scheme => schemes[id as keyof typeof schemes];

/** A result in the words of a language. */
export function resultView(
  result: Result,
  points: readonly PointsSaid[],
  run: string,
  words: Words,
): ResultView {
  const { t } = words;
  const { scheme: id, outcome, verdict, definition } = result;
  const scheme = schemeOf(id);
  const key = `${definition.shared ? 'shared' : id}:outcomes.${outcome}`;
  const plugs = allPlugs(result, words);
  const next = [t(`${key}.next`, plugs), ...amountTexts(result, plugs, t)];
  const parts = partViews(points, words, plugs);
  return {
    scheme: id,
    outcome,
    verdict,
    name: scheme.name,
    plainName: t(`schemes:${id}`),
    verdictWord: t(`verdict.${verdict}`),
    sentence: t(`${key}.verdict`, plugs),
    because: becauseText(result.reasons, words),
    reasons: result.reasons.map((reason) => clauseOf(reason, words)),
    restsOn: answeredViews({ asked: result.restsOn, facts: words.facts }, words, words.figures),
    changes: result.changes.map((change) => t('result.if', { clause: clauseOf(change, words) })),
    what: t(`${id}:what`, plugs),
    who: whoTexts(result, words),
    decidedBy: result.decidedBy,
    law: lawOf(scheme, t),
    next,
    firstStep: firstStepOf(verdict, parts) ?? next,
    duties: linesOf(points, ({ isDuty }) => isDuty === true, words.t, plugs),
    window: result.window,
    when: result.window ? windowTexts(result.window, words) : [],
    instead: (definition.instead ?? []).map((other) => linkTo(other, t)),
    closer:
      run === OVERVIEW
        ? { href: addressOfRun(id), text: t('result.closer', { scheme: scheme.name }) }
        : undefined,
    parts,
    sources: scheme.sources.map((cite) => sourceView(cite, t)),
    checked: checkedText(scheme, words),
    isOverdue: words.on > scheme.reviewBy,
  };
}

/** Among many results there is room for one step; what does not fit says all that can be done. */
function firstStepOf(verdict: Verdict, parts: readonly PartView[]): readonly string[] | undefined {
  const steps = parts.find(({ id }) => id === 'do')?.lines ?? [];
  return isOpen(verdict) && steps.length > 0 ? steps.slice(0, 1) : undefined;
}

const sourceOf = (id: string): Source => sources[id as keyof typeof sources];

/** A place in a source, as a link where it is published. */
export function sourceView({ source, section }: Cite, t: Translate): LinkOrText {
  const { title, url } = sourceOf(source);
  const text = section === undefined ? title : t('result.source', { title, section });
  return { text: unbroken(text), ...(url !== undefined && { href: url }) };
}

/** A source's number without its name, and the section. */
function lawOf({ sources: [first] }: Scheme, t: Translate): string {
  if (!first) return '';
  const { title } = sourceOf(first.source);
  const number = /^(LBK|BEK|Lov) [\d/]+/.exec(title)?.[0] ?? title;
  const { section } = first;
  return unbroken(section === undefined ? number : t('result.source', { title: number, section }));
}

/** When the rules were last checked; past the review day, that they may have changed since. */
export function checkedText(
  { sources: cites, reviewBy }: Pick<Scheme, 'sources' | 'reviewBy'>,
  { t, language, on }: Pick<Words, 't' | 'language' | 'on'>,
): string {
  const [oldest] = cites.map(({ source }) => sourceOf(source).readOn).toSorted();
  const checked = oldest === undefined ? '' : formatDay(oldest, language);
  return on > reviewBy
    ? t('result.overdue', { checked, review: formatDay(reviewBy, language) })
    : t('result.checked', { checked });
}

/** The figures of the day, and what a table computes besides. */
export function allPlugs(
  { plugs }: Pick<Result, 'plugs'>,
  { figures, language }: Pick<Words, 'figures' | 'language'>,
): Plugs {
  const computed = nestByDot(
    Object.entries(plugs).map(([id, { value, as }]) => [
      id,
      as === 'kroner' ? formatKroner(value, language) : formatNumber(value, language, 0),
    ]),
  );
  const merged: Record<string, unknown> = { ...figures };
  for (const [area, value] of Object.entries(computed))
    merged[area] = typeof value === 'object' ? { ...(merged[area] as object), ...value } : value;
  return merged;
}

/** A link to a scheme's own questions, in plain words and with its official name. */
export const linkTo = (scheme: string, t: Translate): SchemeLinkView => ({
  href: addressOfRun(scheme),
  text: t(`schemes:${scheme}`),
  official: schemeOf(scheme).name,
});

function whoTexts({ scheme, decidedBy }: Result, words: Words): readonly string[] {
  const { t, facts } = words;
  const talks = facts['benefit'] === 'dagpenge' && decidedBy === 'office';
  return [
    decidesText(decidedBy, words),
    ...officeNameTexts(decidedBy, t),
    ...regionTexts(scheme, words),
    ...(talks ? [t('decides.talks')] : []),
  ];
}

/** Each amount where the day has the figures for it, else the sentence that says it has none. */
function amountTexts(
  { scheme, definition, plugs }: Result,
  texts: Plugs,
  t: Translate,
): readonly string[] {
  return (definition.amounts ?? []).map((id) =>
    t(`${scheme}:amounts.${id}.${id in plugs ? 'known' : 'unknown'}`, texts),
  );
}

/** "Fordi du får dagpenge, og fordi du er fyldt 30 år." */
function becauseText(reasons: readonly Reason[], words: Words): string | undefined {
  const { t } = words;
  const clauses = reasons.map((reason) => clauseOf(reason, words));
  if (clauses.length === 0) return undefined;
  const last = clauses.at(-1)!;
  const before = clauses.slice(0, -1).join(t('result.reason-comma'));
  return t('result.because', {
    reasons: before === '' ? last : `${before}${t('result.reason-join')}${last}`,
  });
}

/** An answer as half a sentence: "du er fyldt 30 år". */
function clauseOf(
  { question, answer, by, limit }: Reason,
  { t, language, figures }: Words,
): string {
  const key = typeof answer === 'number' ? `because.${by ?? 'value'}` : `answers.${answer}.because`;
  return t(`questions:${question}.${key}`, {
    ...figures,
    count: typeof answer === 'number' ? answer : 0,
    value: typeof answer === 'number' ? formatNumber(answer, language) : '',
    limit: limit === undefined ? '' : formatNumber(limit, language),
  });
}
