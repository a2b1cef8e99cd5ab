import { questions } from '../flows/questions.ts';
import { optionsOf, type Answer, type Questions } from '../src/language/questions.ts';

/** Whether a question may have this answer: told apart from what reads answers in the guide. */
export function isAnswerTo(id: string, answer: Answer): boolean {
  const question = Object.hasOwn(questions, id) ? (questions as Questions)[id] : undefined;
  if (question?.kind !== 'number')
    return question !== undefined && Object.keys(optionsOf(question) ?? {}).includes(`${answer}`);
  const number = Number(answer);
  const isExact = Number((number * 10).toFixed(6)) % (question.decimals ? 1 : 10) === 0;
  return isExact && number >= question.from && number <= question.to;
}
