import { formatNumber } from '../text/format.ts';
import type { Journey } from '../engine/journey.ts';
import type { AnsweredView } from './view-types.ts';
import { answerText } from './question.ts';
import type { Telling } from './telling.ts';

/** What "I do not know" is called in every question that has it. */
const UNKNOWN = 'unknown';

/** Answers in words, in the order given: those that count, or those that decide a result. */
export function answeredViews(
  { asked, facts }: Pick<Journey, 'asked' | 'facts'>,
  { t, language, figures }: Telling,
): readonly AnsweredView[] {
  return asked.map((id) => ({
    id,
    short: t(`questions:${id}.short`),
    question: t(`questions:${id}.title`, figures),
    answer: answerText(id, facts[id]!, t, (n) => formatNumber(n, language)),
    isUnknown: facts[id] === UNKNOWN,
  }));
}
