import { HOURS } from '../kinds-of-pages.ts';
import { firstThree } from '../people.ts';
import { about, embed, list, rules, start, titled, withList } from './about.ts';
import { calculator } from './calculators.ts';
import { back } from './frame.ts';
import { within } from './lines.ts';
import { asking, fromDay } from './questions.ts';
import { overview } from './overview.ts';
import { answerList, scheme } from './results.ts';
import { caseworker, employer, printing, sheet } from './sheets.ts';
import { questionIn, wordsIn, type Words } from './words.ts';

type Heard = (words: Words) => readonly string[];

/** The page of the calculator of the hours that are left. */
const hoursLeft =
  (standing: Partial<Parameters<typeof calculator>[2]> = {}): Heard =>
  (words) => [
    back(words),
    `heading 1: ${words.calculators['hours-left'].title}`,
    ...calculator(words, 'hours-left', { how: 'heading 2', ...standing }),
    `link: ${words.schemes['six-week-course']}`,
  ];

const counted: Heard = (words) => {
  const texts = words.calculators['hours-left'].results;
  const results = [
    ...[texts.used, texts['in-all'], texts.left],
    ...[texts['left-days'], texts['left-weeks']],
  ];
  return hoursLeft({ written: HOURS, results })(words);
};

/** A short page: what happened, and the one thing to do. */
const message = (title: string, help: string, action: string): readonly string[] => [
  `heading 1: ${title}`,
  `text: ${help}`,
  action,
];

const headingsOf = (sections: Record<string, { readonly heading: string }>): readonly string[] =>
  Object.values(sections).map(({ heading }) => heading);

const accessibility: Heard = ({ accessibility: { title, sections } }) =>
  titled(title, headingsOf(sections));

const privacy: Heard = ({ privacy: { title, sections } }) => titled(title, headingsOf(sections));

/** The link was made on another day: that is said before the result, and what came of it. */
const openedLink: Heard = (words) => [
  ...within('note', [
    `text: ${words.takeAlong['from-day']}`,
    `text: ${words.takeAlong.differs}`,
    `button: ${words.takeAlong['show-that-day']}`,
    `link: ${words.takeAlong.caseworker}`,
  ]),
  ...overview(words, { wereThere: false }),
];

/** What a person should hear in `main` of each kind of page, from the top to the bottom. */
export const mainOf: Readonly<Record<string, Heard>> = {
  start: (words) => start(words, words.start.go),
  'question-in-groups': (words) => asking(words, 'benefit'),
  'question-of-choice': (words) => asking(words, 'education'),
  'question-of-yes-or-no': (words) => asking(words, 'education-used'),
  'question-of-number': (words) =>
    asking(words, 'weeks-unemployed', {
      help: questionIn(words, 'weeks-unemployed')['help-by']!['benefit']!['dagpenge']!,
      fromDay: fromDay(words),
    }),
  'mistake-in-choice': (words) =>
    asking(words, 'benefit', { error: words.questions.benefit.error }),
  'mistake-in-number': (words) => asking(words, 'age', { error: words.questions.age.errors.empty }),
  mended: (words) => asking(words, 'education'),
  answers: (words) => [
    back(words),
    `heading 1: ${words.answers.title}`,
    `text: ${words.answers.help}`,
    ...answerList(words, Object.keys(firstThree)),
    `link: ${words.answers['go-on']}`,
  ],
  overview: (words) => overview(words),
  'overview-unfolded': (words) => overview(words, { isUnfolded: true }),
  scheme: (words) => scheme(words),
  'scheme-unfolded': (words) => scheme(words, true),
  calculator: hoursLeft(),
  'calculator-mistake': hoursLeft({ isEmpty: true }),
  'calculator-result': counted,
  about: (words) => about(words),
  print: (words) => printing(words, [words], words.languageName),
  'print-in-two-languages': (words) => {
    const both = [wordsIn['da']!, words.id === 'da' ? wordsIn['en']! : words];
    return printing(words, both, both.map((each) => each.languageName).join(' + '));
  },
  caseworker,
  'nothing-to-print': ({ takeAlong, answers }) =>
    message(takeAlong['nothing-yet'], takeAlong['nothing-yet-help'], `link: ${answers['go-on']}`),
  employer: (words) => employer(words),
  rules: (words) => rules(words),
  accessibility: (words) => [back(words), ...accessibility(words)],
  privacy: (words) => [back(words), ...privacy(words)],
  embed,
  'not-found': ({ 'not-found': { title, help, start: home } }) =>
    message(title, help, `link: ${home}`),
  failure: ({ failure: { title, help, retry, read } }) => [
    ...message(title, help, `button: ${retry}`),
    `link: ${read}`,
  ],
  'opened-link': openedLink,
  'file-index': (words) => start(words, words.about.list.see, true),
  'file-schemes': list,
  'file-six-week-course': (words) => withList(words, about(words, true)),
  'file-rules': (words) => withList(words, rules(words, true)),
  'file-accessibility': (words) => withList(words, accessibility(words)),
  'file-privacy': (words) => withList(words, privacy(words)),
};

/** A host shows it at any address, so it has no bar, and says all in each language. */
export const missing = (): readonly string[] =>
  within(
    'main',
    Object.values(wordsIn).flatMap((words, at) => [
      `heading ${at === 0 ? 1 : 2}: ${words['not-found'].title}`,
      `text: ${words.about['not-found']}`,
      ...within('list of 2', [
        `link: ${words['not-found'].start}`,
        `link: ${words.about.list.see}`,
      ]),
    ]),
  );

/** Nothing of the page behind is heard; the question, why it is asked, and two answers. */
export const stillThere: Heard = ({ idle, answers }) =>
  within(`alert dialog, modal: ${idle.title} – ${idle.help}`, [
    `heading 2: ${idle.title}`,
    `button: ${idle.stay}`,
    `button: ${answers.delete}`,
  ]);

/** On paper, and in the PDF that is made of it, the sheet is all there is. */
export const onPaper: Readonly<Record<string, Heard>> = {
  print: (words) => within('main', sheet([words], 1)),
  employer: (words) => within('main', employer(words, true)),
};
