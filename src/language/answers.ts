import { hasOwn } from './has-own.ts';
import * as z from 'zod/mini';
import { holdsOn, type Day } from './day.ts';
import { faultOfNumber } from './numbers.ts';
import { optionsOf, type Answer, type Facts, type Question, type Questions } from './questions.ts';

/** What is wrong with one answer from outside, and where. */
interface AnswerFault {
  readonly question: string;
  readonly what: string;
}

/** The answers that can be read, and every fault of the others. */
export interface ReadAnswers {
  readonly answers: Facts;
  readonly faults: readonly AnswerFault[];
}

function schemaOf(question: Question, on: Day): z.ZodMiniType<Answer> {
  if (question.kind === 'number') {
    const { from, to, decimals = 0 } = question;
    const form = decimals === 0 ? 'a whole number' : `a number with at most ${decimals} decimal`;
    const wanted = `expected ${form} from ${from} to ${to}`;
    const fits = (value: number) => faultOfNumber(question, value) === undefined;
    return z.number(wanted).check(z.refine(fits, wanted));
  }
  const open = Object.entries(optionsOf(question) ?? {}).filter(([, option]) =>
    holdsOn(option, on),
  );
  const ids = open.map(([id]) => id);
  return z.enum(ids as [string, ...string[]], `expected one of ${ids.join(', ')}`);
}

/**
 * Reads answers that come from outside: a case, a stored journey, a link. Nothing is rounded,
 * clipped or guessed; what cannot be read is named, and the rest is kept.
 * @param isAsked whether some table asks the question on the day; an answer to another is ignored
 */
export function readAnswers(
  input: Readonly<Record<string, unknown>>,
  { questions, on, isAsked }: { questions: Questions; on: Day; isAsked: (id: string) => boolean },
): ReadAnswers {
  const answers: Record<string, Answer> = {};
  const faults: AnswerFault[] = [];
  for (const [id, value] of Object.entries(input)) {
    const question = hasOwn(questions, id) ? questions[id] : undefined;
    if (!question) {
      faults.push({ question: id, what: 'no such question' });
      continue;
    }
    if (!isAsked(id)) continue;
    const read = schemaFor(question, on).safeParse(value);
    if (read.success) answers[id] = read.data;
    else faults.push({ question: id, what: read.error.issues[0]?.message ?? 'cannot be read' });
  }
  return { answers, faults };
}

/** Schemas are kept for each question and day: ten thousand cases ask for the same ones. */
const schemas = new WeakMap<Question, Map<Day, z.ZodMiniType<Answer>>>();

function schemaFor(question: Question, on: Day): z.ZodMiniType<Answer> {
  const ofQuestion = schemas.get(question) ?? new Map<Day, z.ZodMiniType<Answer>>();
  schemas.set(question, ofQuestion);
  const schema = ofQuestion.get(on) ?? schemaOf(question, on);
  ofQuestion.set(on, schema);
  return schema;
}
