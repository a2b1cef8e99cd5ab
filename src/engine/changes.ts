import { sorted } from '../language/sorted.ts';
import type { Verdict } from '../language/flow.ts';
import type { Answer, Facts, Question, Questions } from '../language/questions.ts';
import type { CompiledFlow } from './compile.ts';
import { followFrom, startOf, type Place } from './place.ts';

/** Another answer to one question; a number that time brings is one to be reached. */
export interface Change {
  readonly question: string;
  readonly answer: Answer;
  readonly by?: 'from';
  readonly limit?: number;
}

const GOOD: readonly Verdict[] = ['right', 'possible'];

/**
 * What would change a "no", a "later" or an "ask": for each question of which a person, or time,
 * can bring about another answer, the smallest change after which the table gives something better
 * or asks on.
 */
export function changesFor(
  compiled: CompiledFlow,
  ended: NonNullable<Place['ended']>,
  questions: Questions,
): readonly Change[] {
  if (GOOD.includes(ended.verdict) || ended.verdict === 'ended') return [];
  const helps = (facts: Facts): boolean => {
    const place = followFrom(startOf(compiled), facts);
    return place.ended ? GOOD.includes(place.ended.verdict) : true;
  };
  return Object.entries(ended.facts).flatMap(([id, answer]) => {
    const question = questions[id];
    const better = question
      ? othersOf(question, answer).find((other) => helps({ ...ended.facts, [id]: other }))
      : undefined;
    return question && better !== undefined ? [changeTo(id, better, question)] : [];
  });
}

function changeTo(id: string, answer: Answer, question: Question): Change {
  return question.changesTo === 'more'
    ? { question: id, answer, by: 'from', limit: Number(answer) }
    : { question: id, answer };
}

/** The answers that can be brought about, the nearest first. */
function othersOf(question: Question, answer: Answer): readonly Answer[] {
  if (question.kind !== 'number')
    return (question.changesTo ?? []).filter((other) => other !== answer);
  if (question.changesTo === undefined) return [];
  const from = Number(answer);
  const above = Array.from({ length: question.to - from }, (_, i) => from + i + 1);
  if (question.changesTo === 'more') return above;
  const below = Array.from({ length: from - question.from }, (_, i) => from - i - 1);
  return sorted([...below, ...above], (a, b) => Math.abs(a - from) - Math.abs(b - from));
}
