import { within } from './lines.ts';
import { wordsIn, type Words } from './words.ts';

interface Around {
  /** There are answers, which one can see and delete. */
  readonly hasAnswers: boolean;
}

/** A whole page: first the way past the bar, then who speaks and in which language, then the page. */
export const framed = (
  words: Words,
  main: readonly string[],
  { hasAnswers }: Around,
): readonly string[] => [
  `link: ${words.skip}`,
  ...within('banner', [
    `link: ${words.guide}`,
    ...within(`navigation: ${words.language.choose}`, [`details, closed: ${languageLabel(words)}`]),
  ]),
  ...within('main', main),
  ...within('contentinfo', [
    `text: ${words.footer.private}`,
    ...within('list of 3', [
      `link: ${words.footer.rules}`,
      `link: ${words.footer.accessibility}`,
      `link: ${words.footer.privacy}`,
    ]),
    ...(words.id === 'da'
      ? []
      : [`text: ${words.footer['by-machine']} ${words.footer['danish-counts']}`]),
    ...(hasAnswers ? [`link: ${words.question.answers}`, `button: ${words.answers.delete}`] : []),
  ]),
];

const languageLabel = ({ id, language }: Words): string =>
  `${language.choose}${id === 'en' ? '' : ' · Language'}`;

/** The start names each language in itself: a file leads to another file, the guide changes at once. */
export const allLanguages = (words: Words, isFile: boolean): readonly string[] => [
  `text: ${languageLabel(words)}`,
  ...within(
    `list of ${Object.keys(wordsIn).length}`,
    Object.values(wordsIn).map(({ id, languageName: name }) =>
      isFile ? `link: ${name}` : `button, ${id === words.id ? 'pressed' : 'not pressed'}: ${name}`,
    ),
  ),
];

export const back = (words: Words): string => `button: ${words.question.back}`;

/** What is folded away under a heading. */
export const foldedUnder = (title: string, inside?: readonly string[]): readonly string[] =>
  within(`details, ${inside ? 'open' : 'closed'}: ${title}`, [
    `heading 2: ${title}`,
    ...(inside ?? []),
  ]);

/** What one can open, and what is heard then. */
export const details = (title: string, inside?: readonly string[]): readonly string[] =>
  within(`details, ${inside ? 'open' : 'closed'}: ${title}`, inside ?? []);
