import { employerSheet } from '../../../flows/employer.ts';
import { EMPLOYER_PARTS, hasHeading } from '../../../src/language/employer.ts';
import type { Company } from '../../../src/views/view-types.ts';
import { resultsOnDagpenge } from '../people.ts';
import { back } from './frame.ts';
import { within } from './lines.ts';
import { ofUse, STILL_ASKED } from './overview.ts';
import { nameOf } from './results.ts';
import { textIn, type Words } from './words.ts';

/**
 * The sheet for the meeting, in one language or in two beside each other. In one, what runs on behind a
 * heading follows a colon.
 * @param level of its title: on the screen the page has a heading of its own
 */
export function sheet(languages: readonly Words[], level: 1 | 2): readonly string[] {
  const [runOn, between] = languages.length === 1 ? [':', ' · '] : ['', ' '];
  const said = (say: (words: Words) => string): string => languages.map(say).join(' ');
  const cards = (company: Company): readonly string[] =>
    inCompany(company).flatMap((scheme) =>
      within('article', [
        `heading 3: ${said(({ schemes }) => textIn(schemes, scheme))}${between}${nameOf(scheme)}${runOn}`,
      ]),
    );
  return [
    `heading ${level}: ${said(({ takeAlong }) => takeAlong['sheet-title'])}`,
    ...within(
      `figure: ${languages.map(({ takeAlong }) => takeAlong['code-name']).join(', ')}`,
      languages.map(({ takeAlong }) => `text: ${takeAlong['code-caption']}`),
    ),
    `heading 2: ${said(({ plan }) => plan.title)}`,
    `heading 2: ${said(({ takeAlong }) => takeAlong.dates)}`,
    ...(['right', 'possible', 'later'] as const).flatMap((company) => [
      `heading 2: ${said(({ verdict }) => verdict[company])}`,
      ...cards(company),
    ]),
    `heading 2: ${said(({ takeAlong }) => takeAlong.unclear.title)}`,
    `heading 2: ${said(({ takeAlong }) => takeAlong.answers)}${runOn}`,
    `heading 2: ${said(({ takeAlong }) => takeAlong.others)}${runOn}`,
    `heading 2: ${said(({ part }) => part.bring)}`,
    `heading 2: ${said(({ takeAlong }) => takeAlong['ask-about'])}`,
    `heading 2: ${said(({ takeAlong }) => takeAlong.notes)}`,
  ];
}

/** The schemes that the person on dagpenge finds in one company, as they stand on the page. */
const inCompany = (company: Company): readonly string[] =>
  Object.entries(resultsOnDagpenge).flatMap(([scheme, result]) =>
    result.endsWith(`(${company})`) ? [scheme] : [],
  );

/** All on one screen for who sits across the table: a table, and beside it the answers. */
export const caseworker = (words: Words): readonly string[] => {
  const texts = words.caseworker;
  const columns = [texts.scheme, texts.outcome, texts.rule, texts['rests-on']];
  const rows = ofUse.flatMap(({ verdict, results }) =>
    results.flatMap(({ scheme }) => {
      const left = STILL_ASKED.includes(scheme) ? ` ${texts.left_other}` : '';
      return within('row', [
        `rowheader: ${nameOf(scheme)}`,
        `cell: ${texts.verdict[verdict]}${left}`,
        ...['cell: {{said}}', 'cell: {{said}}'],
      ]);
    }),
  );
  return [
    back(words),
    `link: ${texts.citizen}`,
    `button: ${texts.print}`,
    `heading 1: ${texts.title}`,
    `heading 2: ${texts.answers}`,
    `heading 2: ${words.takeAlong.unclear.title}`,
    `heading 2: ${texts.results}`,
    ...within('table', [
      ...within(
        'rowgroup',
        within(
          'row',
          columns.map((name) => `columnheader: ${name}`),
        ),
      ),
      ...within('rowgroup', rows),
    ]),
  ];
};

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
