import { readAnswers } from '../language/answers.ts';
import { addDays, daysBetween, FIRST_DAY, type Day } from '../language/day.ts';
import { answersByCode, QUESTION_CODE, type LinkCodes } from '../language/link-codes.ts';
import { GOALS, type Goal } from '../language/goals.ts';
import type { Answer, Facts, Question, Questions } from '../language/questions.ts';

/*
 * `1-37o-1-0-a0-by-…-x7k2`: the version, the day made (days since the first day of the guide), the
 * edition of the rules, the run, a field for each answer (the question's code, then the answer's), perhaps one for what the person wants,
 * and a check over all before it. Letters, digits and hyphens alone: no chat program ends an address
 * there. The last field is never an answer, so a link that was cut keeps no half answer.
 */
const VERSION = '1';
const BETWEEN = '-';

/** What a link holds: the answers, and what they were given to. */
export interface LinkContent {
  readonly made: Day;
  /** The edition of the rules on that day, from 1. */
  readonly edition: number;
  readonly run: string;
  readonly answers: Facts;
  /** What the person wants, where they have said it. */
  readonly goal?: Goal | undefined;
}

/** What a link is written and read with. */
export interface LinkTerms {
  readonly codes: LinkCodes;
  readonly questions: Questions;
}

/** What could be read of a link: each part that a link holds is left out where it could not. */
export interface LinkReading extends Partial<Omit<LinkContent, 'answers'>> {
  /** The answers that can be trusted and are still offered. */
  readonly answers: Facts;
  /** Known questions whose answer could not be read, stands there twice, or is no longer offered. */
  readonly unread: readonly string[];
  /** Questions that ask something else since the link was made: their answer is not kept. */
  readonly changed: readonly string[];
  /** The check fits: nothing was cut off or changed on the way. */
  readonly isWhole: boolean;
  /** The link is of a form that is known; nothing is kept of another. */
  readonly isKnownVersion: boolean;
}

/**
 * Writes the part of an address that reopens answers.
 * @throws where something has no code, which is a fault of ours
 */
export function writeLink(
  { made, edition, run, answers, goal }: LinkContent,
  { codes, questions }: LinkTerms,
): string {
  const code = (of: Readonly<Record<string, string>>, id: string): string => {
    if (of[id] === undefined) throw new Error(`"${id}" has no code in a link`);
    return of[id];
  };
  const content = [
    VERSION,
    daysBetween(FIRST_DAY, made).toString(36),
    edition.toString(36),
    code(codes.runs, run),
    ...Object.entries(answers).map(
      ([id, answer]) => code(codes.questions, id) + answerCode(id, answer, { codes, questions }),
    ),
    ...(goal === undefined ? [] : [codes.goals[goal]]),
  ].join(BETWEEN);
  return `${content}${BETWEEN}${checkOf(content)}`;
}

/**
 * Reads what stands after `#/link/`. Any text may stand there: nothing throws, nothing is guessed,
 * and what cannot be read is left out and named. What others hung on behind is never an answer.
 * @param terms with `on`, the day on which the answers must be offered, and `today`, after which no
 *   link can have been made
 */
export function readLink(
  text: string,
  { codes, questions, on, today }: LinkTerms & { readonly on: Day; readonly today: Day },
): LinkReading {
  const whole = wholePart(text);
  const fields = (whole ?? untilTail(text)).split(BETWEEN);
  // The check, or what may be half an answer.
  fields.pop();
  const [version, madeField = '', editionField = '', runField = '', ...answerFields] = fields;
  if (version !== VERSION)
    return { answers: {}, unread: [], changed: [], isWhole: false, isKnownVersion: false };
  const made = dayIn(madeField, today);
  const edition = wholeIn(editionField);
  const run = idOf(codes.runs, runField);
  const given = [...answersIn(answerFields, { codes, questions })];
  const isChanged = ([id]: readonly [string, unknown]): boolean => {
    const { changedOn } = questions[id]!;
    return changedOn !== undefined && (made === undefined || made < changedOn);
  };
  const { answers, faults } = readAnswers(
    Object.fromEntries(given.filter((answer) => !isChanged(answer))),
    { questions, on, isAsked: () => true },
  );
  return {
    answers,
    unread: faults.map(({ question }) => question),
    changed: given.filter(isChanged).map(([id]) => id),
    isWhole: whole !== undefined,
    isKnownVersion: true,
    ...(made !== undefined && { made }),
    ...(edition !== undefined && edition > 0 && { edition }),
    ...(run !== undefined && { run }),
    ...goalIn(answerFields, codes),
  };
}

/** A question's answer as a link writes it. A number stands in units of its last decimal. */
function answerCode(id: string, answer: Answer, { codes, questions }: LinkTerms): string {
  const question = questions[id];
  const known = question && answersByCode(id, question, codes);
  const code = known
    ? known.indexOf(answer as string)
    : Math.round(Number(answer) * scaleOf(question));
  if (!(code >= 0)) throw new Error(`the answer "${answer}" to "${id}" has no code in a link`);
  return code.toString(36);
}

const scaleOf = (question: Question | undefined): number =>
  question?.kind === 'number' ? 10 ** (question.decimals ?? 0) : 1;

/** What the fields say to each question: `undefined` where it has no sense, or stands there twice. */
function answersIn(
  fields: readonly string[],
  { codes, questions }: LinkTerms,
): ReadonlyMap<string, Answer | undefined> {
  const given = new Map<string, Answer | undefined>();
  for (const field of fields) {
    const code = QUESTION_CODE.exec(field)?.[0] ?? '';
    const id = idOf(codes.questions, code);
    const question = id === undefined ? undefined : questions[id];
    if (id === undefined || question === undefined) continue;
    const value = wholeIn(field.slice(code.length));
    const known = answersByCode(id, question, codes);
    const answer =
      value === undefined ? undefined : known ? known[value] : value / scaleOf(question);
    given.set(id, given.has(id) ? undefined : answer);
  }
  return given;
}

/** What the person wants, where a field says it. */
function goalIn(fields: readonly string[], { goals }: LinkCodes): { readonly goal?: Goal } {
  const [goal] = GOALS.filter((one) => fields.includes(goals[one]));
  return goal === undefined ? {} : { goal };
}

const idOf = (of: Readonly<Record<string, string>>, code: string): string | undefined =>
  Object.keys(of).find((id) => of[id] === code);

/** A whole number in base 36, as it is written: no sign, no leading zero, of at most six digits. */
const wholeIn = (field: string): number | undefined =>
  /^(?:0|[1-9a-z][0-9a-z]{0,5})$/.test(field) ? parseInt(field, 36) : undefined;

function dayIn(field: string, today: Day): Day | undefined {
  const days = wholeIn(field);
  return days === undefined || days > daysBetween(FIRST_DAY, today)
    ? undefined
    : addDays(FIRST_DAY, days);
}

/** The largest prime below 36⁴: so one changed character, or two neighbours swapped, are always seen. */
const CHECK_PRIME = 1_679_609;
const CHECK_STEP = 37;
const CHECK_LENGTH = 4;

const checkStep = (sum: number, character: number): number =>
  (sum * CHECK_STEP + character) % CHECK_PRIME;

/** Four characters that depend on every character of a text and on its place. */
const writtenCheck = (sum: number): string => sum.toString(36).padStart(CHECK_LENGTH, '0');

function checkOf(content: string): string {
  let sum = 0;
  for (let i = 0; i < content.length; i += 1) sum = checkStep(sum, content.charCodeAt(i));
  return writtenCheck(sum);
}

/** The longest beginning of a text that its own check fits, in one walk however long the text is. */
function wholePart(text: string): string | undefined {
  let sum = 0;
  let end: number | undefined;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === BETWEEN && text.startsWith(writtenCheck(sum), i + 1))
      end = i + 1 + CHECK_LENGTH;
    sum = checkStep(sum, text.charCodeAt(i));
  }
  return end === undefined ? undefined : text.slice(0, end);
}

/** What stands before the first character that no link is written with. */
const untilTail = (text: string): string => /^[\da-z-]*/.exec(text)?.[0] ?? '';
