import { employerSheet } from '../../../flows/employer.ts';
import { EMPLOYER_PARTS, hasHeading } from '../../../src/language/employer.ts';
import { isOpen } from '../../../src/language/flow.ts';
import { back } from './frame.ts';
import { within } from './lines.ts';
import { byVerdict, nameOf } from './results.ts';
import { textIn, type Words } from './words.ts';

/**
 * The sheet for the meeting, in one language or in two beside each other.
 * @param level of its title: on the screen the page has a heading of its own
 */
export function sheet(languages: readonly Words[], level: 1 | 2): readonly string[] {
  const said = (say: (words: Words) => string): string => languages.map(say).join(' ');
  return [
    `heading ${level}: ${said(({ takeAlong }) => takeAlong['sheet-title'])}`,
    ...within(
      `figure: ${languages.map(({ takeAlong }) => takeAlong['code-name']).join(', ')}`,
      languages.map(({ takeAlong }) => `text: ${takeAlong['code-caption']}`),
    ),
    `heading 2: ${said(({ takeAlong }) => takeAlong.answers)}`,
    ...byVerdict(
      isOpen,
      (verdict) => said((words) => words.verdict[verdict]),
      ({ scheme }) => [
        `heading 3: ${nameOf(scheme)} ${said(({ schemes }) => textIn(schemes, scheme))}`,
      ],
    ),
    // What does not fit takes a line: its name, and why.
    ...byVerdict(
      (verdict) => !isOpen(verdict),
      (verdict) => said((words) => words.verdict[verdict]),
      ({ scheme }) => [`heading 3: ${nameOf(scheme)}:`],
    ),
    `heading 2: ${said(({ takeAlong }) => takeAlong.dates)}`,
    `heading 2: ${said(({ takeAlong }) => takeAlong.checklist)}`,
    `heading 2: ${said(({ takeAlong }) => takeAlong['ask-about'])}`,
    `heading 2: ${said(({ part }) => part.bring)}`,
    `heading 2: ${said(({ takeAlong }) => takeAlong.notes)}`,
  ];
}

/** The page that prints: what shall stand on the sheet, then the sheet as it will be. */
export const printing = (
  words: Words,
  languages: readonly Words[],
  chosen: string,
): readonly string[] => {
  const texts = words.takeAlong;
  return [
    back(words),
    `heading 1: ${texts['print-title']}`,
    ...within(`group: ${texts['print-what']}`, [
      `checkbox, checked: ${texts['with-answers']}`,
      `checkbox, checked: ${texts['with-code']} – ${texts['with-code-help']}`,
      `choice list: ${texts['print-language']} = ${chosen}`,
    ]),
    `button: ${texts['print-now']}`,
    `heading 2: ${texts.preview}`,
    ...sheet(languages, 2),
  ];
};

/** The sheet for an employer: each support by name and in plain words, with the same three parts. */
const employerSchemes = (words: Words, isOnPaper: boolean): readonly string[] =>
  employerSheet.filter(hasHeading).flatMap(({ scheme }) => [
    `heading 2: ${nameOf(scheme)}: ${textIn(words.employer.names, scheme)}`,
    ...EMPLOYER_PARTS.map((part) => {
      const runsOn = isOnPaper && part !== 'check';
      return `heading 3: ${words.employer.parts[part]}${runsOn ? ':' : ''}`;
    }),
  ]);

export const employer = (words: Words, isOnPaper = false): readonly string[] => {
  const { title, print, 'no-answers': noAnswers } = words.employer.page;
  return [
    ...(isOnPaper
      ? [`heading 1: ${title}`]
      : [
          back(words),
          `heading 1: ${words.takeAlong.employer}`,
          `text: ${noAnswers}`,
          `button: ${print}`,
          `heading 2: ${title}`,
        ]),
    ...employerSchemes(words, isOnPaper),
    `heading 2: ${words.result.sources}`,
  ];
};
