import type { Questions } from '../language/questions.ts';
import type { Column } from './cells.ts';
import { nameInFeel } from './feel.ts';
import { optionsOn } from './table.ts';
import type { OpenWords } from './words.ts';

/** A question in two or three words. */
export const shortOf = (question: string, { t, figures }: OpenWords): string =>
  t(`questions:${question}.short`, figures);

/** A question as the guide asks it. */
export const titleOf = (question: string, { t, figures }: OpenWords): string =>
  t(`questions:${question}.title`, figures);

/** An answer in words. */
export const answerOf = (question: string, answer: string, { t, figures }: OpenWords): string =>
  t(`questions:${question}.answers.${answer}.label`, figures);

/** A column in words: its question, or all that it reads and how. */
export function columnLabel({ expression, questions }: Column, words: OpenWords): string {
  const shorts = questions.map((question) => shortOf(question, words)).join(', ');
  const isQuestion = questions.length === 1 && expression === nameInFeel(questions[0]!);
  return isQuestion ? shorts : `${shorts}: ${expression}`;
}

/** What a question asks, and what each of its answers means: "dagpenge: Dagpenge". */
export function questionInWords(id: string, questions: Questions, words: OpenWords): string {
  const question = questions[id]!;
  const answers =
    question.kind === 'number'
      ? [question.decimals === undefined ? 'Et helt tal.' : 'Et tal med højst én decimal.']
      : optionsOn(id, words.on, questions).map((one) => `${one}: ${answerOf(id, one, words)}`);
  return [titleOf(id, words), ...answers].join('\n');
}
