// Holds the questions against the second reading of them.
import type { Questions } from '../../src/language/questions.ts';
import { inOnesHands, movedByTime, ranges } from './questions.ts';

/** Where the two readings differ, one line each. */
export function questionDifferences(questions: Questions): readonly string[] {
  const ids = Object.keys(questions);
  const all = [...new Set([...ids, ...Object.keys({ ...movedByTime, ...inOnesHands, ...ranges })])];
  return all.flatMap((id) => {
    const question = questions[id];
    const isNumber = question?.kind === 'number';
    const moves = isNumber && question.moves ? `${question.moves.to} by ${question.moves.by}` : '';
    const changes = [question?.changesTo ?? []].flat().join(' ');
    const range = isNumber ? `${question.from} to ${question.to}` : '';
    return [
      differs(`${id}: time makes it`, moves, movedByTime[id]),
      differs(`${id}: a person makes it`, changes, inOnesHands[id]),
      differs(`${id}: it ranges from`, range, ranges[id]?.join(' to ')),
    ].flat();
  });
}

const differs = (what: string, one: string, other = ''): readonly string[] =>
  one === other ? [] : [`${what} ${one || 'nothing'}, and ${other || 'nothing'}`];
