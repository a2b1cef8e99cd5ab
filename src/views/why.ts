import type { Reason } from '../engine/because.ts';
import { formatNumber } from '../text/format.ts';
import type { Translate } from '../text/texts.ts';
import type { Telling } from './telling.ts';
import type { WhyView } from './view-types.ts';

const MOST_IN_A_SENTENCE = 2;

/** Why a result is what it is: a sentence, or a list where a sentence would be too long. */
export function whyView(reasons: readonly Reason[], telling: Telling): WhyView {
  const { t } = telling;
  const clauses = reasons.map((reason) => clauseOf(reason, telling));
  return clauses.length > MOST_IN_A_SENTENCE
    ? { intro: t('result.because-all'), reasons: clauses }
    : { intro: sentenceOf(clauses, t), reasons: [] };
}

/** "Fordi du får dagpenge, og fordi du er fyldt 30 år." */
export function becauseText(reasons: readonly Reason[], telling: Telling): string | undefined {
  return sentenceOf(
    reasons.map((reason) => clauseOf(reason, telling)),
    telling.t,
  );
}

function sentenceOf(clauses: readonly string[], t: Translate): string | undefined {
  const last = clauses[clauses.length - 1];
  if (last === undefined) return undefined;
  const before = clauses.slice(0, -1).join(t('result.reason-comma'));
  return t('result.because', {
    reasons: before === '' ? last : `${before}${t('result.reason-join')}${last}`,
  });
}

/** An answer as half a sentence: "du er fyldt 30 år". */
export function clauseOf(
  { question, answer, by, limit }: Reason,
  { t, language, figures }: Telling,
): string {
  const key = typeof answer === 'number' ? `because.${by ?? 'value'}` : `answers.${answer}.because`;
  return t(`questions:${question}.${key}`, {
    ...figures,
    count: typeof answer === 'number' ? answer : 0,
    value: typeof answer === 'number' ? formatNumber(answer, language) : '',
    limit: limit === undefined ? '' : formatNumber(limit, language),
  });
}
