import { holdsOn } from '../language/day.ts';
import {
  optionsOf,
  type Answer,
  type Facts,
  type NumberQuestion,
  type Question,
} from '../language/questions.ts';
import { formatDay } from '../text/format.ts';
import type { Translate } from '../text/texts.ts';
import type { Telling } from './telling.ts';
import type { ChoiceGroup, FromDayView, QuestionView, TermView } from './view-types.ts';

/** Where the texts of a question stand, or those of an input of a calculator. */
type FieldKey = `questions:${string}` | `calculators:inputs.${string}`;

/** What a person has answered: what counts, and what is kept besides. */
interface Given {
  readonly facts: Facts;
  readonly kept: Facts;
}

/** One question in the words of a language. */
export const questionView = (
  id: string,
  question: Question,
  telling: Telling,
  given: Given,
): QuestionView => fieldView(id, question, `questions:${id}`, telling, given);

/**
 * A question, or an input of a calculator, in the words of a language.
 * @param key where its texts stand
 */
export function fieldView(
  id: string,
  question: Question,
  key: FieldKey,
  telling: Telling,
  { facts, kept }: Given,
): QuestionView {
  const { t, figures } = telling;
  const shared = {
    id,
    title: t(`${key}.title`, figures),
    help: t(`${key}.${helpKey(question, facts)}`, figures),
    terms: (question.terms ?? []).map((term) => termView(term, t)),
  };
  if (question.kind === 'number')
    return {
      ...shared,
      kind: 'number',
      question,
      ...unitOf(key, t),
      errorOf: (fault) =>
        fault === 'not-alone'
          ? t('error.not-alone', unitOf(key, t))
          : t(`${key}.errors.${fault}`, { from: question.from, to: question.to }),
      fromDay: fromDayView(id, question, telling, facts),
      chosen: kept[id] ?? (question.firstValueFrom && kept[question.firstValueFrom]),
    };
  return {
    ...shared,
    kind: 'choice',
    groups: groupsOf(key, question, telling),
    error: t(`${key}.error`),
    chosen: kept[id],
  };
}

/** Shown in the plural, since the number is yet to be written. */
function unitOf(
  key: FieldKey,
  t: Translate,
): Readonly<Record<'unit', string>> & { readonly units: readonly string[] } {
  const [one, unit] = [1, 2].map((count) => t(`${key}.unit`, { count })) as [string, string];
  return { unit, units: [one, unit].flatMap((words) => words.split(' ')) };
}

function helpKey(question: Question, facts: Facts): string {
  for (const [asked, answers] of Object.entries(question.helpBy ?? {})) {
    const answer = facts[asked];
    if (typeof answer === 'string' && answers.includes(answer)) return `help-by.${asked}.${answer}`;
  }
  return 'help';
}

function fromDayView(
  id: string,
  question: NumberQuestion,
  { on, language, t }: Telling,
  facts: Facts,
): FromDayView | undefined {
  const unit = question.moves?.by;
  if (!question.fromDay || unit === undefined || unit === 'years') return undefined;
  const counted = (count: number): string => answerText(id, count, t, String);
  return {
    unit,
    on,
    legend: t(`questions:${id}.from-day.legend`),
    help: t(`questions:${id}.from-day.${helpKey(question, facts)}`),
    errorOf: (fault) =>
      t(`from-day.errors.${fault}`, {
        today: formatDay(on, language),
        most: counted(question.to),
      }),
    countedOf: (count) => t('from-day.counted', { counted: counted(count) }),
  };
}

const termView = (term: string, t: Translate): TermView => ({
  question: t(`terms:${term}.question`),
  answer: t(`terms:${term}.answer`),
});

function groupsOf(
  key: FieldKey,
  question: Exclude<Question, { kind: 'number' }>,
  { on, t, has, figures }: Telling,
): readonly ChoiceGroup[] {
  const grouped: Readonly<Record<string, object>> =
    'groups' in question ? question.groups : { '': optionsOf(question) ?? {} };
  const all = optionsOf(question) ?? {};
  return Object.entries(grouped).map(([group, options]) => ({
    ...(group !== '' && { heading: t(`${key}.groups.${group}`) }),
    options: Object.keys(options)
      .filter((answer) => holdsOn(all[answer] ?? {}, on))
      .map((answer) => {
        const hint = `${key}.answers.${answer}.hint` as const;
        return {
          value: answer,
          label: t(`${key}.answers.${answer}.label`, figures),
          ...(has(hint) && { hint: t(hint, figures) }),
        };
      }),
  }));
}

/** What a person answered, in words: the answer's label, or the number with its unit. */
export function answerText(
  id: string,
  answer: Answer,
  t: Translate,
  number: (n: number) => string,
): string {
  return typeof answer === 'number'
    ? `${number(answer)} ${t(`questions:${id}.unit`, { count: answer })}`
    : t(`questions:${id}.answers.${answer}.label`);
}

/** The note that an answer puts above the next question. */
export function noteAfter(
  id: string,
  question: Question,
  facts: Facts,
  t: Translate,
): string | undefined {
  const answer = facts[id];
  if (typeof answer !== 'string') return undefined;
  return optionsOf(question)?.[answer]?.note ? t(`notes:${id}.${answer}`) : undefined;
}
