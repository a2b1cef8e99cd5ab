import { questions } from '../../flows/questions.ts';
import { holdsOn, type Day } from '../language/day.ts';
import { optionsOf, type Answer, type Facts, type Question } from '../language/questions.ts';
import type { Plugs, Translate } from '../text/texts.ts';
import type { ChoiceGroup, QuestionView, TermView } from '../ui/views.ts';

interface About {
  readonly on: Day;
  readonly t: Translate;
  readonly has: (key: string) => boolean;
  readonly facts: Facts;
  readonly kept: Facts;
  readonly plugs: Plugs;
}

const asQuestion = (id: string): Question => {
  const question: Question | undefined = questions[id as keyof typeof questions];
  if (!question) throw new Error(`there is no question "${id}"`);
  return question;
};

/** One question in the words of a language. */
export function questionView(id: string, about: About): QuestionView {
  const question = asQuestion(id);
  const { t, kept, plugs } = about;
  const shared = {
    id,
    title: t(`questions:${id}.title`, plugs),
    help: t(`questions:${id}.${helpKey(id, question, about.facts)}`, plugs),
    terms: (question.terms ?? []).map((term) => termView(term, t)),
  };
  if (question.kind === 'number')
    return {
      ...shared,
      kind: 'number',
      question,
      // More than one: the number is yet to be written.
      unit: t(`questions:${id}.unit`, { count: 2 }),
      errorOf: (fault) =>
        t(`questions:${id}.errors.${fault}`, { from: question.from, to: question.to }),
      chosen: kept[id] ?? (question.firstValueFrom && kept[question.firstValueFrom]),
    };
  return {
    ...shared,
    kind: 'choice',
    groups: groupsOf(id, question, about),
    error: t(`questions:${id}.error`),
    chosen: kept[id],
  };
}

function helpKey(id: string, question: Question, facts: Facts): string {
  for (const [asked, answers] of Object.entries(question.helpBy ?? {})) {
    const answer = facts[asked];
    if (typeof answer === 'string' && answers.includes(answer)) return `help-by.${asked}.${answer}`;
  }
  return 'help';
}

const termView = (term: string, t: Translate): TermView => ({
  question: t(`terms:${term}.question`),
  answer: t(`terms:${term}.answer`),
});

function groupsOf(
  id: string,
  question: Exclude<Question, { kind: 'number' }>,
  { on, t, has, plugs }: About,
): readonly ChoiceGroup[] {
  const grouped: Readonly<Record<string, object>> =
    'groups' in question ? question.groups : { '': optionsOf(question) ?? {} };
  const all = optionsOf(question) ?? {};
  return Object.entries(grouped).map(([group, options]) => ({
    ...(group !== '' && { heading: t(`questions:${id}.groups.${group}`) }),
    options: Object.keys(options)
      .filter((answer) => holdsOn(all[answer] ?? {}, on))
      .map((answer) => {
        const hint = `questions:${id}.answers.${answer}.hint`;
        return {
          value: answer,
          label: t(`questions:${id}.answers.${answer}.label`, plugs),
          ...(has(hint) && { hint: t(hint, plugs) }),
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
export function noteAfter(id: string | undefined, facts: Facts, t: Translate): string | undefined {
  const answer = id === undefined ? undefined : facts[id];
  if (id === undefined || typeof answer !== 'string') return undefined;
  return optionsOf(asQuestion(id))?.[answer]?.note
    ? t(`questions:${id}.answers.${answer}.note`)
    : undefined;
}
