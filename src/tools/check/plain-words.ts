import { joinsTwo, readability, wordFaults } from '../../text/readability.ts';
import type { Fault } from './fault.ts';
import { textsOf } from '../../text/text-tree.ts';
import type { World } from './world.ts';

/** No sentence is longer. */
const LONGEST_SENTENCE = 25;
const MOST_TERMS = 60;

/** Danish that is too hard to read, or that promises. */
export function checkPlainWords(world: World): readonly Fault[] {
  const [language] = Object.keys(world.texts);
  if (language === undefined) return [];
  return [
    ...Object.entries(world.texts[language] ?? {}).flatMap(([file, tree]) =>
      textsOf(tree).flatMap(({ key, text }) =>
        checkText(`locales/${language}/${file}.json, "${key}"`, text, world),
      ),
    ),
    ...checkYesNo(world),
    ...(world.officialTerms.size <= MOST_TERMS
      ? []
      : [
          hard(
            'locales/official-terms.txt',
            `has ${world.officialTerms.size} words`,
            `Keep it to ${MOST_TERMS}: it is for words used at the meeting alone.`,
          ),
        ]),
  ];
}

const hard = (where: string, what: string, todo: string): Fault => ({
  kind: 'hard-to-read',
  where,
  what,
  todo,
});

function checkText(where: string, text: string, { officialTerms }: World): readonly Fault[] {
  const { longest, longestSentence } = readability([text], officialTerms);
  return [
    ...(longest > LONGEST_SENTENCE
      ? [hard(where, `has a sentence of ${longest} words: "${longestSentence}"`, 'Make two of it.')]
      : []),
    ...wordFaults(text).map((what) =>
      hard(where, what, 'Say it in plain words, and promise nothing.'),
    ),
  ];
}

function checkYesNo({ questions, texts }: World): readonly Fault[] {
  const [language, danish] = Object.entries(texts)[0] ?? [];
  return textsOf(danish?.['questions'] ?? {}).flatMap(({ key, text }) => {
    const [id, part] = key.split('.');
    const isYesNo = id !== undefined && questions[id]?.kind === 'yes-no' && part === 'title';
    return isYesNo && joinsTwo(text)
      ? [
          hard(
            `locales/${language}/questions.json, "${key}"`,
            'joins two questions',
            'Ask one thing.',
          ),
        ]
      : [];
  });
}
