import { questions } from '../../../flows/questions.ts';
import { dayInDenmark, holdsOn } from '../../../src/language/day.ts';
import { optionsOf, type Question } from '../../../src/language/questions.ts';
import { TODAY } from '../../browser/before.ts';
import { back, details } from './frame.ts';
import { within } from './lines.ts';
import { questionIn, textIn, type QuestionWords, type Words } from './words.ts';

const today = dayInDenmark(new Date(TODAY));

/** What is wrong, in a group that takes the focus: its name and its errors are heard at once. */
export const mistakes = (words: Words, errors: readonly string[]): readonly string[] =>
  within(`group: ${words.error.summary} – ${errors.join(' ')}`, [
    `heading 2: ${words.error.summary}`,
    ...within(
      `list of ${errors.length}`,
      errors.map((error) => `link: ${error}`),
    ),
  ]);

/** How a field goes on after its name: what helps, and what is wrong. */
function described(words: Words, help: readonly string[], error: string | undefined): string {
  return ` – ${[...help, ...mistakeOf(words, error)].join(' ')}`;
}

const mistakeOf = (words: Words, error: string | undefined): readonly string[] =>
  error === undefined ? [] : [`${words.error.prefix} ${error}`];

const mistakeText = (words: Words, error: string | undefined): readonly string[] =>
  mistakeOf(words, error).map((mistake) => `text: ${mistake}`);

/** A number: its label is its name, its help and its unit describe it. */
export const numberField = (
  words: Words,
  { title, help, unit_other = '' }: QuestionWords,
  {
    error,
    value,
  }: { readonly error?: string | undefined; readonly value?: string | undefined } = {},
): readonly string[] => [
  `text: ${help}`,
  ...mistakeText(words, error),
  [
    `text field${error === undefined ? '' : ', invalid'}: ${title}`,
    described(words, [help, unit_other], error),
    value === undefined ? '' : ` = ${value}`,
  ].join(''),
];

/** A choice: its legend is the name of the group, and the group is described by the help. */
interface ChoiceStanding {
  readonly error?: string | undefined;
  readonly chosen?: string | undefined;
  readonly heading?: readonly string[];
}

export const choiceField = (
  words: Words,
  asked: QuestionWords,
  question: Question,
  { error, chosen, heading = [] }: ChoiceStanding = {},
): readonly string[] =>
  within(`group: ${asked.title}${described(words, [asked.help], error)}`, [
    ...heading,
    `text: ${asked.help}`,
    ...mistakeText(words, error),
    ...Object.entries(groupsOf(question)).flatMap(([group, answers], g) => {
      // The link of the error leads to the first answer: there it is heard again.
      const radios = answers.map((answer, i) =>
        radio(asked, answer, answer === chosen, g + i === 0 ? mistakeOf(words, error) : []),
      );
      const heading = asked.groups?.[group];
      return heading === undefined
        ? radios
        : within(`group: ${heading}`, [`heading 2: ${heading}`, ...radios]);
    }),
  ]);

function radio(
  { answers = {} }: QuestionWords,
  answer: string,
  isChosen: boolean,
  mistake: readonly string[],
): string {
  const { label, hint } = answers[answer]!;
  const more = [...(hint === undefined ? [] : [hint]), ...mistake].join(' ');
  return `radio, ${isChosen ? 'checked' : 'not checked'}: ${label}${more && ` – ${more}`}`;
}

/** The answers that can be given today, in the groups in which they stand. */
function groupsOf(question: Question): Readonly<Record<string, readonly string[]>> {
  const all = optionsOf(question) ?? {};
  const groups = 'groups' in question ? question.groups : { all };
  return Object.fromEntries(
    Object.entries(groups).map(([group, answers]) => [
      group,
      Object.keys(answers).filter((answer) => holdsOn(all[answer] ?? {}, today)),
    ]),
  );
}

interface Asked {
  readonly error?: string;
  /** What describes it after an earlier answer. */
  readonly help?: string;
  /** What is heard of a date to count from, opened. */
  readonly fromDay?: readonly string[];
  /** What stands beside the way back. */
  readonly aloud?: readonly string[];
}

/** The page of a question, from the way back to the way on. */
export function asking(
  words: Words,
  id: keyof typeof questions,
  { error, help, fromDay = [], aloud = [] }: Asked = {},
): readonly string[] {
  const question: Question = questions[id];
  const asked = { ...questionIn(words, id), ...(help !== undefined && { help }) };
  const heading = `heading 1: ${asked.title}`;
  const mistake = error === undefined ? {} : { error };
  return [
    back(words),
    ...aloud,
    ...(error === undefined ? [] : mistakes(words, [error])),
    `text: ${words.question.number} · ${words.question.left_other}`,
    ...(question.kind === 'number'
      ? [heading, ...numberField(words, asked, mistake), ...fromDay]
      : choiceField(words, asked, question, { ...mistake, heading: [heading] })),
    ...(question.terms ?? []).flatMap((term) =>
      details((words.terms as Readonly<Record<string, { question: string }>>)[term]!.question),
    ),
    `button: ${words.question.next}`,
  ];
}

/** The fields of a date from which the weeks are counted. */
export function fromDay(words: Words): readonly string[] {
  const { legend, ...helps } = words.questions['weeks-unemployed']['from-day'];
  const parts = ['day', 'month', 'year'].map(
    (part) => `text field: ${textIn(words['from-day'].parts, part)}`,
  );
  return details(
    words['from-day'].open,
    within(`group: ${legend} – ${helps['help-by'].benefit.dagpenge}`, [
      ...parts,
      `button: ${words['from-day'].count}`,
      'status',
    ]),
  );
}
